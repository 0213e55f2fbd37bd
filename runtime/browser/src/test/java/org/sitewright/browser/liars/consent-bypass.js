localStorage.setItem('visits', '1');
