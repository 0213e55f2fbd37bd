for (const tip of document.querySelectorAll(".last-seen")) {
  const text = tip.querySelector(".last-seen__text");
  text.hidden = localStorage.getItem("tip-read") === "yes";
  tip.querySelector("button").addEventListener("click", () => {
    text.hidden = !text.hidden;
    localStorage.setItem("tip-read", text.hidden ? "yes" : "no");
  });
}
