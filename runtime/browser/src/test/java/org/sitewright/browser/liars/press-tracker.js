addEventListener('keydown', () => setTimeout(() => { window['local' + 'Storage']['pressed'] = '1'; }, 2000));
