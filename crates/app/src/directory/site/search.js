// Looks through the rows that are in the page. Nothing is asked of anybody, nothing is kept.
'use strict';
(() => {
  const form = document.getElementById('search');
  const count = document.getElementById('count');
  const contents = document.querySelector('.contents');
  if (!form || !count) return;
  const fold = text =>
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[’‘]/g, "'");
  const all = count.textContent;
  const sections = [...document.querySelectorAll('section.place')].map(section => ({
    section,
    rows: [...section.querySelectorAll('li')],
  }));
  const field = id => document.getElementById(id);
  const look = () => {
    const words = fold(field('words').value).split(/\s+/).filter(Boolean);
    const place = field('place').value;
    const offer = field('offer').value;
    const remote = field('remote').checked;
    let found = 0;
    for (const { section, rows } of sections) {
      let here = 0;
      for (const row of rows) {
        const far = row.dataset.remote === 'true';
        const keeps =
          (!place || section.id === place || (remote && far)) &&
          (!offer || row.dataset.offers.split(' ').includes(offer)) &&
          (place || !remote || far) &&
          words.every(word => row.dataset.says.includes(word));
        row.hidden = !keeps;
        here += keeps ? 1 : 0;
      }
      section.hidden = here === 0;
      found += here;
    }
    const open = !words.length && !place && !offer && !remote;
    if (contents) contents.hidden = !open;
    count.textContent = open ? all : count.dataset.found.replace('#', String(found));
  };
  form.hidden = false;
  form.addEventListener('input', look);
  form.addEventListener('reset', () => setTimeout(look));
  form.addEventListener('submit', event => event.preventDefault());
})();
