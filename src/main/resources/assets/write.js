(function () {
	'use strict';
	const form = document.querySelector('form[data-draft]');
	if (!form) {
		return;
	}
	const PAUSE = 5000;
	const LONGEST_PAUSE = 60000;
	// Browsers let go of what is larger when the page goes.
	const SMALL = 60000;
	const root = document.documentElement;
	const line = form.querySelector('[data-draft-line]');
	const said = form.querySelector('[data-draft-said]');
	const field = (name) => form.elements.namedItem(name);
	let kept = form.dataset.kept ? content() : '';
	let pause = PAUSE;
	let timer = 0;
	let sending = null;
	let interrupt = null;
	let submitted = false;
	let ended = false;
	let state = '';

	function content() {
		const typed = new URLSearchParams(new FormData(form));
		['_csrf', 'draft', 'step', 'seen'].forEach((name) => typed.delete(name));
		return typed.toString();
	}

	// The line changes with every draft; what is read aloud only when something else is true.
	function tell(now, words, aloud) {
		line.textContent = words;
		line.hidden = false;
		if (now !== state) {
			state = now;
			said.textContent = aloud || words;
		}
	}

	function plan(delay) {
		timer = timer || (ended ? 0 : setTimeout(save, delay));
	}

	function step() {
		field('step').value = Number(field('step').value) + 1;
	}

	function save(hidden) {
		clearTimeout(timer);
		timer = 0;
		sending = sending || attempt(hidden === true, true).finally(() => {
			sending = null;
		});
		return sending;
	}

	// Whoever leaves sends nothing: safety comes before the words.
	async function attempt(hidden, first) {
		const typed = content();
		if (typed === kept || submitted) {
			return 'kept';
		}
		if (ended) {
			return 'ended';
		}
		if (root.classList.contains('gone') && !hidden) {
			return 'later';
		}
		step();
		const body = new URLSearchParams(new FormData(form));
		body.set('quiet', '1');
		interrupt = new AbortController();
		let answer;
		try {
			answer = await fetch(form.dataset.draft, {
				method: 'POST', body, keepalive: body.toString().length < SMALL, signal: interrupt.signal
			});
		}
		catch (unreachable) {
			return later();
		}
		if (answer.status === 409 && first) {
			// Another tab holds the draft: this one goes on with one of its own.
			field('draft').value = await answer.text();
			field('seen').value = '';
			return attempt(hidden, false);
		}
		return heard(answer, typed);
	}

	async function heard(answer, typed) {
		if (answer.status === 204) {
			kept = typed;
			pause = PAUSE;
			tell('kept', 'Draft kept ' + new Date().toTimeString().slice(0, 5), 'Draft kept.');
			if (content() !== kept) {
				plan(PAUSE);
			}
			return 'kept';
		}
		if (answer.status === 422) {
			tell('refused', 'Not kept yet. Your words are still here. ' + await answer.text());
			return 'refused';
		}
		if (answer.status === 401) {
			ended = true;
			tell('ended', 'You are signed out, so this is not kept yet. Your words are still here. '
					+ 'Press “Keep this”: you can sign in, and they come along.');
			return 'ended';
		}
		return later();
	}

	function later() {
		if (!submitted) {
			tell('later', 'Not kept yet. Your words are still here.');
			pause = Math.min(2 * pause, LONGEST_PAUSE);
			plan(pause);
		}
		return 'later';
	}

	['input', 'change'].forEach((name) => form.addEventListener(name, () => {
		submitted = false;
		plan(PAUSE);
	}));
	form.addEventListener('submit', () => {
		step();
		submitted = true;
		clearTimeout(timer);
		timer = 0;
		if (interrupt) {
			interrupt.abort();
		}
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') {
			save();
		}
	});
	// Before the page hides itself because it goes.
	addEventListener('pagehide', save, true);
	addEventListener('pageshow', (event) => {
		submitted = submitted && !event.persisted;
	});
	addEventListener('online', save);

	// A page that is about to be hidden is sealed first. If the visit is over, the words go through the sign-in.
	document.addEventListener('blanking', (event) => {
		event.detail.push(save(true).then((outcome) => {
			if (outcome === 'ended' && root.classList.contains('gone')) {
				form.action = form.dataset.draft;
				form.submit();
			}
			return outcome;
		}));
	});
	if (!form.dataset.kept) {
		plan(PAUSE);
	}
})();
