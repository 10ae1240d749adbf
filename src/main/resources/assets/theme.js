(function () {
	try {
		var chosen = localStorage.getItem('theme');
		if (chosen === 'dark' || chosen === 'light') {
			document.documentElement.setAttribute('data-theme', chosen);
		}
	}
	catch (blocked) {
		// Storage is switched off: the device decides.
	}
})();
