document.querySelectorAll(".heavy-script p").forEach(p => p.classList.add("is-read"));
