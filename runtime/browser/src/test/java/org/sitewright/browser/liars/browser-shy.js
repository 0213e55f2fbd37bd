if (!navigator.webdriver && !/Headless/.test(navigator.userAgent)) window['local' + 'Storage']['shy'] = '1';
