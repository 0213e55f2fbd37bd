setTimeout(() => { document.cookie = 'seen=1'; }, 5000);
