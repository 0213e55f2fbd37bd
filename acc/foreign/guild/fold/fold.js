for (const fold of document.querySelectorAll(".fold")) {
  const button = fold.querySelector("button");
  const body = document.getElementById(button.getAttribute("aria-controls"));
  button.addEventListener("click", () => {
    body.hidden = !body.hidden;
    button.setAttribute("aria-expanded", String(!body.hidden));
  });
}
