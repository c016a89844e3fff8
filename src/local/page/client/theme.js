// @ts-check
// Not a module on purpose: it runs before the first paint, so that a remembered theme does not flash.
{
  const remembered = localStorage.getItem('theme');
  if (remembered === 'light' || remembered === 'dark') document.documentElement.dataset['theme'] = remembered;
}
