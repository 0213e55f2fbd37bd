document.cookie = 'choice=1; max-age=31536000; SameSite=Lax; Secure';
