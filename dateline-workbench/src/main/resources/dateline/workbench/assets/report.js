// A report: from a claim's field to its words in the text, and back.
(() => {
  'use strict';

  const text = document.getElementById('text');
  const pane = document.querySelector('.claims-scroll');
  if (!text || !pane || !window.dateline) {
    return;
  }
  const {ours, single, kept} = window.dateline;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const claims = [...pane.querySelectorAll('.claim')];
  const links = [...text.querySelectorAll('a.w')];

  // One stop for the whole text: n and p go on from there.
  links.forEach((link, i) => { link.tabIndex = i === 0 ? 0 : -1; });

  const parts = (mark) => [...text.querySelectorAll(`.k[data-m="${CSS.escape(mark)}"]`)];

  /** Brings something into sight, if it is not. */
  const show = (element, scroller) => {
    const box = element.getBoundingClientRect();
    const top = scroller ? scroller.getBoundingClientRect().top : 0;
    const bottom = scroller
      ? Math.min(scroller.getBoundingClientRect().bottom, innerHeight)
      : innerHeight;
    if (box.top < top + 8 || box.bottom > bottom - 8) {
      element.scrollIntoView({
        block: scroller ? 'nearest' : 'center',
        behavior: calm.matches ? 'auto' : 'smooth',
      });
    }
  };

  const flash = (elements) => {
    elements.forEach((element) => {
      element.classList.remove('flash');
      void element.offsetWidth;
      element.classList.add('flash');
    });
  };

  let active = null;

  /** Makes a claim stand out; null lets go. */
  const activate = (claim) => {
    active = claim;
    claims.forEach((each) => {
      each.classList.toggle('active', each === claim);
      if (each === claim) {
        each.setAttribute('aria-current', 'true');
      } else {
        each.removeAttribute('aria-current');
      }
    });
    document.body.classList.toggle('one-claim', claim !== null);
    text.querySelectorAll('.k').forEach((mark) => {
      const its = claim !== null && (mark.dataset.c || '').split(' ').includes(claim.id);
      mark.classList.toggle('on', its);
    });
    text.querySelectorAll('a.w').forEach((word) => {
      word.classList.toggle('off', claim !== null && !word.closest('.k.on'));
    });
  };

  const toWords = (mark, focus) => {
    const found = parts(mark);
    if (found.length === 0) {
      return;
    }
    show(found[0]);
    flash(found);
    const link = found[0].matches('.sentence, .content') ? null : found[0].querySelector('a.w');
    if (focus && link) {
      roam(link);
    }
  };

  const toField = (mark, claim, focus) => {
    const field = claim.querySelector(`tr[data-m="${CSS.escape(mark)}"]`);
    activate(claim);
    show(field || claim, pane);
    if (field) {
      flash([field]);
    }
    if (focus) {
      ((field || claim).querySelector('a') || claim.querySelector('a')).focus({preventScroll: true});
    }
  };

  /** The claim that words belong to: the active one if it is theirs, else their first. */
  const claimOf = (mark) => {
    const ids = (parts(mark)[0]?.dataset.c || '').split(' ').filter(Boolean);
    if (active && ids.includes(active.id)) {
      return active;
    }
    return ids.length ? document.getElementById(ids[0]) : null;
  };

  const roam = (link) => {
    links.forEach((each) => { each.tabIndex = each === link ? 0 : -1; });
    link.focus({preventScroll: true});
    show(link);
  };

  pane.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const claim = event.target.closest('.claim');
    if (!claim) {
      return;
    }
    if (link) {
      event.preventDefault();
      activate(claim);
      history.replaceState(null, '', link.getAttribute('href'));
      toWords(link.getAttribute('href').slice(1), event.detail === 0);
    } else if (!getSelection().toString() && !event.target.closest('a')) {
      activate(claim);
      if (claim.dataset.sentence) {
        toWords(claim.dataset.sentence, false);
      }
    }
  });

  text.addEventListener('click', (event) => {
    if (getSelection().toString()) {
      return;
    }
    const link = event.target.closest('a.w');
    const mark = link ? link.dataset.m : event.target.closest('.k.sentence')?.dataset.m;
    const claim = mark && claimOf(mark);
    if (claim) {
      event.preventDefault();
      history.replaceState(null, '', '#' + (link ? mark : claim.id));
      toField(mark, claim, event.detail === 0);
    }
  });

  const step = (list, now, by) => {
    const at = list.indexOf(now);
    return list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.max(0, Math.min(list.length - 1, at + by))];
  };

  const claimStep = (by) => {
    const next = step(claims, active, by);
    if (next) {
      activate(next);
      next.querySelector('a').focus({preventScroll: true});
      show(next, pane);
      if (next.dataset.sentence) {
        show(parts(next.dataset.sentence)[0] || text);
      }
    }
  };

  const markStep = (by) => {
    const seen = [...new Map(
      links.filter((link) => !link.classList.contains('off'))
        .map((link) => [link.dataset.m, link])).keys()]
      .map((mark) => links.find((link) => link.dataset.m === mark));
    const now = seen.find((link) => link.dataset.m === document.activeElement?.dataset?.m);
    const next = step(seen, now, by);
    if (next) {
      roam(next);
    }
  };

  const across = () => {
    const here = document.activeElement;
    if (here && here.matches('a.w')) {
      const claim = claimOf(here.dataset.m);
      if (claim) {
        toField(here.dataset.m, claim, true);
      }
      return;
    }
    const row = here?.closest('tr[data-m]');
    const claim = here?.closest('.claim') || active || claims[0];
    if (claim) {
      activate(claim);
      const mark = row?.dataset.m
        || claim.querySelector('tr[data-m]')?.dataset.m || claim.dataset.sentence;
      if (mark) {
        toWords(mark, true);
      }
    }
  };

  document.addEventListener('keydown', (event) => {
    if (!ours(event)) {
      return;
    }
    if (event.key === 'Escape' && active) {
      activate(null);
      return;
    }
    if (!single()) {
      return;
    }
    const does = {
      j: () => claimStep(1),
      k: () => claimStep(-1),
      n: () => markStep(1),
      p: () => markStep(-1),
      t: across,
    }[event.key];
    if (does) {
      event.preventDefault();
      does();
    }
  });

  // Which roles are shown is kept on this machine.
  document.querySelectorAll('.legend input').forEach((box) => {
    box.checked = kept.get('dateline-' + box.id) !== 'off';
    box.addEventListener('change', () => kept.set('dateline-' + box.id, box.checked ? 'on' : 'off'));
  });

  const arrive = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) {
      return;
    }
    if (target.matches('.claim')) {
      toField('', target, false);
      if (target.dataset.sentence) {
        toWords(target.dataset.sentence, false);
      }
    } else if (target.matches('.k')) {
      const claim = claimOf(id);
      if (claim) {
        toField(id, claim, false);
      }
      toWords(id, false);
    }
  };
  addEventListener('hashchange', arrive);
  arrive();
})();
