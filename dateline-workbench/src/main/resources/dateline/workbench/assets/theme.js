// Before anything is drawn: that there are scripts, and the theme that was chosen on this machine.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('dateline-theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
} catch (e) {
  // A browser that keeps nothing shows the system's theme.
}
