// A form with data-ask asks in its dialog before it goes off; Escape and "no" lead back to the button that was pressed.
document.addEventListener("submit", (event) => {
  const dialog = event.target.matches("form[data-ask]") && event.target.querySelector("dialog");
  if (!dialog || event.submitter?.closest("dialog") === dialog) {
    return;
  }
  event.preventDefault();
  dialog.showModal();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-ask-no]")) {
    event.target.closest("dialog").close();
  }
});
