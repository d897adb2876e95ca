(() => {
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details:not([open])");
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // A box above each long table shows only the rows with a text. A heading stays with its rows, and they with it.
  const long = 20;
  const filter = (bodies, wanted) => {
    const has = row => row.textContent.toLowerCase().includes(wanted);
    let shown = 0;
    for (const body of bodies) {
      const heads = [...body.rows].filter(row => row.classList.contains("kelompok"));
      const rows = [...body.rows].filter(row => !heads.includes(row));
      const isNamed = heads.some(has);
      for (const row of rows) row.hidden = !isNamed && !has(row);
      const left = rows.filter(row => !row.hidden).length;
      for (const head of heads) head.hidden = left === 0 && !has(head);
      shown += left;
    }
    return shown;
  };
  for (const table of document.querySelectorAll(".gulir > table")) {
    const bodies = [...table.tBodies];
    const count = bodies.flatMap(body => [...body.rows]).filter(row => !row.classList.contains("kelompok")).length;
    if (count <= long) continue;
    const box = document.createElement("p");
    const label = box.appendChild(document.createElement("label"));
    const input = document.createElement("input");
    const state = document.createElement("span");
    box.className = "saring";
    input.type = "search";
    label.append("Saring baris ", input);
    state.setAttribute("role", "status");
    box.append(state);
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLowerCase();
      const shown = filter(bodies, wanted);
      state.textContent = wanted ? `${shown} dari ${count} baris. Baris jumlah tetap menghitung semuanya.` : "";
    });
    table.parentElement.before(box);
  }
})();
