// What runs inside the measured pages. It is put into the page before any of the page's own scripts, so it must stand alone.

/**
 * Installs `window.bench`. `key`, `firstAnswer` and `selectors` are a contestant's; `watch` says what is waited for while the
 * page loads: `question` (its first option), `start` (the link of the start page), or nothing.
 */
export function install({ key, firstAnswer, selectors, watch }) {
  if (window.top !== window || !location.protocol.startsWith('http')) return;

  const STEP_MS = 10;
  const LONGEST_MS = 30_000;
  const bench = { shift: 0, stored: undefined, usable: undefined, startShown: undefined, startFollowed: undefined };
  window.bench = bench;

  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Does it once the main thread has drawn the frame that begins next. */
  const afterFrame = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act(performance.now());
    };
    requestAnimationFrame(() => port2.postMessage(null));
  };

  /** The moment at which what stands in the document now has been drawn. */
  const painted = () => new Promise(afterFrame);

  /** Waits until something holds. */
  const until = async (holds, ms = STEP_MS) => {
    const began = performance.now();
    while (!holds()) {
      if (performance.now() - began > LONGEST_MS) throw new Error(`waited in vain for ${holds}`);
      await sleep(ms);
    }
  };

  const option = (at) => document.querySelectorAll(selectors.options)[at];
  const shows = (text) => document.querySelector(selectors.heading)?.textContent.includes(text) ?? false;

  // Every text that is stored passes here.
  const { setItem } = Storage.prototype;
  const first = new RegExp(firstAnswer);
  let answered;
  const firstAnswered = new Promise((resolve) => {
    answered = resolve;
  });
  Storage.prototype.setItem = function store(name, text) {
    setItem.call(this, name, text);
    if (name !== key) return;
    bench.stored = { at: performance.now(), text };
    if (answered && first.test(text)) {
      answered();
      answered = undefined;
    }
  };

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  bench.firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

  // The memory of wasm is found among what its modules export.
  const memories = new Set();
  const noted = (result) => {
    const { exports } = result.instance ?? result;
    for (const each of Object.values(exports)) if (each instanceof WebAssembly.Memory) memories.add(each);
    return result;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...all) => original.apply(WebAssembly, all).then(noted);
  }
  bench.wasmBytes = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

  /** Chooses the first option, once it has been painted, again and again until the page answers. */
  const watchQuestion = async () => {
    await until(() => option(0));
    await painted();
    firstAnswered.then(async () => {
      bench.usable = await painted();
    });
    await until(() => {
      if (!answered) return true;
      // A page that has not taken over yet leaves the option chosen; choosing it again would be no change.
      const radio = option(0);
      if (radio) radio.checked = false;
      radio?.click();
      return false;
    });
  };

  /** Follows the start link, once it has been painted, again and again until the page changes without being loaded anew. */
  const watchStart = async () => {
    const link = () => document.querySelector(selectors.startLink);
    const { pathname } = location;
    navigation.addEventListener('navigate', (event) => {
      if (!event.destination.sameDocument) event.preventDefault();
    });
    await until(() => link()?.checkVisibility());
    bench.startShown = await painted();
    await until(() => {
      if (location.pathname === pathname) link()?.click();
      return location.pathname !== pathname;
    });
    await until(() => !link());
    bench.startFollowed = await painted();
  };

  if (watch === 'question') watchQuestion();
  if (watch === 'start') watchStart();

  /** Scrolls to an option, or the way to the next question, and gives its middle as a place to click on. */
  bench.middle = (at) => {
    const radio = at === 'next' ? document.querySelector(selectors.next) : option(at);
    const target = radio.closest('label') ?? radio;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const place = { x: left + width / 2, y: top + height / 2 };
    if (!target.contains(document.elementFromPoint(place.x, place.y))) throw new Error(`something covers ${at}`);
    return place;
  };

  /**
   * Times what the user's next click leads to: from the event until the frame is drawn in which `done` holds as it begins. The
   * time is in `bench.timed`, and traces show it by its name.
   */
  const time = (name, done) => {
    bench.timed = new Promise((resolve, reject) => {
      let from;
      const look = () => {
        if (!done(from)) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          clearTimeout(late);
          resolve(performance.measure(`bench.${name}`, { start: from }).duration);
        };
        port2.postMessage(null);
      };
      const late = setTimeout(() => reject(new Error(`a click was not answered: ${done}`)), LONGEST_MS);
      const begin = ({ isTrusted, timeStamp }) => {
        if (!isTrusted) return;
        window.removeEventListener('click', begin, true);
        from = timeStamp;
        requestAnimationFrame(look);
      };
      window.addEventListener('click', begin, true);
    });
  };
  bench.timeChoice = (at) => time('choice', (from) => option(at)?.checked && bench.stored?.at >= from);
  bench.timeNext = (text) => time('next', () => shows(text));

  let place = 0;
  const move = async (texts, by) => {
    document.querySelector(by > 0 ? selectors.next : selectors.previous).click();
    place += by;
    await until(() => shows(texts[place]), 0);
    await painted();
  };

  /** Gives answers, `count` of them, one a question, to and fro between the first question and the last. */
  bench.answer = async (texts, count) => {
    let by = place === texts.length - 1 ? -1 : 1;
    for (let given = 0; given < count; given += 1) {
      if (bench.walking) {
        if (place + by < 0 || place + by >= texts.length) by = -by;
        await move(texts, by);
      }
      bench.walking = true;
      const before = bench.stored?.at;
      const radios = [...document.querySelectorAll(selectors.options)];
      const chosen = radios.findIndex((radio) => radio.checked);
      radios[(chosen < 0 ? given : chosen + 3) % radios.length].click();
      await until(() => bench.stored !== undefined && bench.stored.at !== before, 0);
    }
  };

  /** Goes on to the last question. */
  bench.toLast = async (texts) => {
    while (place < texts.length - 1) await move(texts, 1);
  };
}
