setTimeout(() => { document['coo' + 'kie'] = ['seen', 1].join('='); }, 5000);
