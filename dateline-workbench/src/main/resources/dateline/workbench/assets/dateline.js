// What every page does beyond being read: theme, keys, filters without empty parts.
(() => {
  'use strict';

  const THEMES = ['system', 'light', 'dark'];
  const PLACES = {h: '/', r: '/reports', i: '/incidents', m: '/map', t: '/timeline', c: '/charts'};
  const PATIENCE = 1200;

  const kept = {
    get(name) {
      try {
        return localStorage.getItem(name);
      } catch (e) {
        return null;
      }
    },
    set(name, value) {
      try {
        localStorage.setItem(name, value);
      } catch (e) {
        // A browser that keeps nothing forgets it with the page.
      }
    },
  };

  // Theme: system, light, dark in turn.
  const theme = document.getElementById('theme');
  const showTheme = () => {
    theme.textContent = 'Theme: ' + (document.documentElement.dataset.theme || 'system');
  };
  if (theme) {
    theme.hidden = false;
    showTheme();
    theme.addEventListener('click', () => {
      const now = document.documentElement.dataset.theme || 'system';
      const next = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length];
      if (next === 'system') {
        delete document.documentElement.dataset.theme;
      } else {
        document.documentElement.dataset.theme = next;
      }
      kept.set('dateline-theme', next);
      showTheme();
      document.dispatchEvent(new CustomEvent('dateline:theme'));
    });
  }

  // Keyboard help.
  const help = document.getElementById('help');
  const keys = document.getElementById('keys');
  const on = document.getElementById('keys-on');
  if (help && keys) {
    help.hidden = false;
    help.addEventListener('click', () => keys.showModal());
  }
  if (on) {
    on.checked = kept.get('dateline-keys') !== 'off';
    on.addEventListener('change', () => kept.set('dateline-keys', on.checked ? 'on' : 'off'));
  }

  /** Whether a key is meant for the page, and not for a field, a dialog or the browser. */
  const ours = (event) =>
    !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey &&
    !event.isComposing && !(keys && keys.open) &&
    !event.target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]');

  /** Whether single keys do things here. */
  const single = () => !on || on.checked;

  /** Focuses the row that stands so many rows on. */
  const row = (step) => {
    const rows = [...document.querySelectorAll('.rows tbody a.lead')];
    if (rows.length === 0) {
      return;
    }
    const at = rows.indexOf(document.activeElement);
    const to = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    rows[Math.max(0, Math.min(rows.length - 1, to))].focus();
  };

  let going = 0;
  document.addEventListener('keydown', (event) => {
    if (!ours(event) || !single()) {
      return;
    }
    if (Date.now() - going < PATIENCE) {
      going = 0;
      const place = PLACES[event.key];
      if (place) {
        event.preventDefault();
        event.stopImmediatePropagation();
        location.href = place;
        return;
      }
    }
    switch (event.key) {
      case 'g':
        going = Date.now();
        event.stopImmediatePropagation();
        break;
      case '/': {
        const seek = document.querySelector('[data-search]') || document.getElementById('seek');
        if (seek) {
          event.preventDefault();
          seek.focus();
          seek.select();
        }
        break;
      }
      case '?':
        if (keys) {
          event.preventDefault();
          keys.showModal();
        }
        break;
      case 'j':
        row(1);
        break;
      case 'k':
        row(-1);
        break;
      default:
    }
  });

  window.dateline = {ours, single, kept};

  // An address holds only the filters that ask for something.
  document.addEventListener('htmx:configRequest', (event) => {
    const parameters = event.detail.parameters;
    for (const name of Object.keys(parameters)) {
      if (parameters[name] === '') {
        delete parameters[name];
      }
    }
  });
  document.addEventListener('submit', (event) => {
    if (event.target.method !== 'get') {
      return;
    }
    const empty = [...event.target.elements].filter((field) => field.name && field.value === '');
    empty.forEach((field) => { field.disabled = true; });
    setTimeout(() => empty.forEach((field) => { field.disabled = false; }));
  });
})();
