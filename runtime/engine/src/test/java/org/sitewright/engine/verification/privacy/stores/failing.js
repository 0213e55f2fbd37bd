localStorage.setItem("boat", "Anna");
localStorage.setItem("visitor", crypto.randomUUID());
