// Changes the theme and the colours of the page. The address keeps both: ?theme=crm&colours=light.
const address = new URL(location.href);
const themes = document.getElementById("themes");
const schemes = document.getElementById("schemes");

function show() {
  document.getElementById("theme").href = `${themes.value}.css`;
  document.documentElement.dataset.colours = schemes.value;
}

function remember(name, value) {
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}

for (const [name, select] of [["theme", themes], ["colours", schemes]]) {
  const wanted = [...select.options].find(({ value }) => value === address.searchParams.get(name));
  if (wanted) {
    select.value = wanted.value;
  }
  select.addEventListener("change", () => {
    remember(name, select.value);
    show();
  });
}
show();
