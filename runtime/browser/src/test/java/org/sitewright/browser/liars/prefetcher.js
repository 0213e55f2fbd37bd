const link = document.createElement('link');
link.rel = 'dns-' + 'prefetch';
link.href = ['https:', '', 'visit-7.elsewhere'].join('/');
document.head.append(link);
