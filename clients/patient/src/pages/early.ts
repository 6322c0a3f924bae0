/**
 * On a written page before the client is there: notes which button was pressed last, and shows it, so that no press is
 * lost on a slow line. `takeOver` presses it then.
 */
document.addEventListener('click', ({ target }) => {
  const root = document.querySelector('#app:not([data-v-app])');
  const button =
    target instanceof Element ? target.closest<HTMLButtonElement>('button[type="button"]') : null;
  if (!button || !root?.contains(button)) return;
  for (const before of root.querySelectorAll('[data-pressed]')) before.removeAttribute('data-pressed');
  button.dataset.pressed = '';
});
