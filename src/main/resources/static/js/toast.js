// What was done just now is said once more where readers of screens listen, and goes when it is closed or was long enough to be read.
const LONG_ENOUGH = 10_000;

for (const toast of document.querySelectorAll("[data-toast]")) {
  const words = toast.querySelector("div");
  const said = words.textContent;
  words.textContent = "";
  setTimeout(() => (words.textContent = said), 50);

  let going = 0;
  const wait = () => (going = setTimeout(() => toast.remove(), LONG_ENOUGH));
  const stay = () => clearTimeout(going);
  for (const name of ["pointerenter", "focusin"]) {
    toast.addEventListener(name, stay);
  }
  for (const name of ["pointerleave", "focusout"]) {
    toast.addEventListener(name, wait);
  }
  toast.querySelector("[data-toast-close]").addEventListener("click", (event) => {
    event.preventDefault();
    stay();
    toast.remove();
  });
  wait();
}
