localStorage.setItem("boat", "Anna");
