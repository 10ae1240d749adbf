(function () {
	'use strict';
	const root = document.documentElement;
	const idle = Number(document.body.dataset.idle) * 1000;
	// On an own device that may be quiet for long, nothing is hidden.
	if (!idle || (idle > 900000 && !('shared' in document.body.dataset))) {
		return;
	}
	const EARLY = 10000;
	const PATIENCE = 5000;
	// Two clocks: one stands still while a phone sleeps, the other can be set back.
	const now = () => [Date.now(), performance.now()];
	let last = now();
	let timer;
	let blanked = false;

	function quiet() {
		return Math.max(...now().map((time, clock) => time - last[clock]));
	}

	// Whoever holds words that are not kept yet adds a promise to keep them.
	function ask() {
		const promises = [];
		document.dispatchEvent(new CustomEvent('blanking', { detail: promises }));
		return Promise.all(promises);
	}

	function look() {
		clearTimeout(timer);
		const left = idle - quiet();
		if (blanked) {
			return;
		}
		if (left <= 0) {
			blank();
			return;
		}
		if (left <= EARLY) {
			ask();
		}
		timer = setTimeout(look, left > EARLY ? left - EARLY : left);
	}

	function active() {
		if (quiet() >= idle) {
			look();
		}
		else {
			last = now();
		}
	}

	function blank() {
		blanked = true;
		root.classList.add('gone');
		seal();
	}

	async function seal() {
		const slow = new Promise((resolve) => setTimeout(resolve, PATIENCE, ['later']));
		const outcomes = await Promise.race([ask(), slow]);
		if (outcomes.includes('later')) {
			wait();
			setTimeout(seal, PATIENCE);
		}
		else if (!outcomes.includes('ended')) {
			lock();
		}
	}

	// Only this line can be seen meanwhile.
	function wait() {
		if (!document.getElementById('waiting')) {
			const line = document.createElement('p');
			line.id = 'waiting';
			line.className = 'flash';
			line.setAttribute('role', 'status');
			line.textContent = 'Hidden, because it was quiet here for a while. Waiting for the connection, to keep your draft.';
			line.style.cssText = 'visibility: visible; position: fixed; inset: 5rem 1rem auto; z-index: 3';
			document.body.append(line);
		}
	}

	function lock() {
		const token = document.querySelector('input[name=_csrf]');
		const back = document.querySelector('[data-back]');
		if (!token) {
			location.replace('/sign-in');
			return;
		}
		const form = document.createElement('form');
		form.method = 'post';
		form.action = '/lock';
		[['_csrf', token.value], ['carried-path', back ? back.dataset.back : location.pathname]].forEach(([name, value]) => {
			const input = document.createElement('input');
			input.type = 'hidden';
			input.name = name;
			input.value = value;
			form.append(input);
		});
		document.body.append(form);
		form.submit();
	}

	['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'input'].forEach((name) => {
		addEventListener(name, active, { capture: true, passive: true });
	});
	document.addEventListener('visibilitychange', look);
	['focus', 'resume'].forEach((name) => addEventListener(name, look));
	// A page that comes back from memory after it was hidden is asked for anew, and so needs its owner.
	addEventListener('pageshow', (event) => {
		if (event.persisted && (blanked || quiet() >= idle)) {
			blanked = true;
			root.classList.add('gone');
			location.replace(location.pathname);
		}
		else {
			look();
		}
	});
})();
