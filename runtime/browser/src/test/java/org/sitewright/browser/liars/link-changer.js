document.querySelectorAll('a').forEach(link => link.addEventListener('click', () => { location = ['https:', '', 'elsewhere'].join('/'); }));
