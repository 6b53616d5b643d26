// A page stays empty for ever when a part of it did not arrive or it failed at its start, as when Koers goes away just then.
// So it is loaded once more as soon as Koers answers, and ever later should that not help.
(() => {
  const TRIES = 'koers-half-loaded';
  const LOOK_MS = 1000;
  const FAILED_MS = 2000;
  const SLOW_MS = 30000;
  const MOST_DOUBLINGS = 5;
  const begun = Date.now();
  const tries = Number(sessionStorage.getItem(TRIES) ?? 0);
  let failed = false;

  const isThere = () => (document.querySelector('#outlet > [id]')?.childElementCount ?? 0) > 0;
  const isLate = () => {
    const isLost = failed || window.Vaadin?.connectionState?.state === 'connection-lost';
    return Date.now() - begun > (isLost ? FAILED_MS : SLOW_MS) * 2 ** Math.min(tries, MOST_DOUBLINGS);
  };
  const answers = () =>
    fetch('pulse', { cache: 'no-store', credentials: 'omit' }).then(
      (answer) => answer.ok,
      () => false,
    );
  const look = async () => {
    if (isThere()) {
      sessionStorage.removeItem(TRIES);
    } else if (isLate() && (await answers())) {
      sessionStorage.setItem(TRIES, tries + 1);
      location.reload();
    } else {
      setTimeout(look, LOOK_MS);
    }
  };

  addEventListener('error', () => (failed = true), true);
  addEventListener('unhandledrejection', () => (failed = true));
  setTimeout(look, LOOK_MS);
})();
