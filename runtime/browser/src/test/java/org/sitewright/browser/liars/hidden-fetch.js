setTimeout(() => fetch(['https:', '', 'metrics', 'visit'].join('/')).catch(() => 0), 20000);
