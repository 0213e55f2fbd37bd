for (const teaser of document.querySelectorAll(".teaser")) {
  teaser.querySelector("button").hidden = false;
}
