// Pages on which people answer work without this. With it, each answer is saved when it is given, and nothing that was
// entered is lost when the signal goes or the visit ends.

// ---- one page after the other

/** What is shown, so that going back is told from a jump within the page. */
const here = () => location.pathname + location.search
let shown = here()
let leave = begin()

/** The answer to a page that was sent brings the next one along, which saves a round trip on a slow line. */
function show ({ next, html }) {
  leave()
  const page = new DOMParser().parseFromString(html, 'text/html')
  history.pushState(null, '', next)
  shown = here()
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.body.replaceWith(document.adoptNode(page.body))
  window.scrollTo(0, 0)
  const heading = document.querySelector('h1')
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  leave = begin()
}

window.addEventListener('popstate', () => { if (here() !== shown) location.reload() })
window.addEventListener('pageshow', event => { if (event.persisted) location.reload() })

/** Brings the page to life; what it returns ends everything that runs for this page. */
function begin () {
  const turned = new AbortController()
  const on = (kind, listener) => window.addEventListener(kind, listener, { signal: turned.signal })

  const form = document.getElementById('answers')
  const held = document.querySelector('form[data-hold]')
  const phrases = document.querySelector('[data-phrases]')?.dataset ?? {}
  const status = document.querySelector('[data-status]')
  const visits = 'BroadcastChannel' in window ? new BroadcastChannel('candour-visit') : null

  // ---- what is said

  function say (words, waiting) {
    if (!status || !words) return
    status.className = 'candour-status candour-status--' + (waiting ? 'waiting' : 'calm')
    status.textContent = words
  }

  const fill = (words, values) => words.replace(/%([nt])/g, (_, name) => values[name])

  // ---- what is not sent yet, kept until the server has it

  const submission = (form ?? held)?.elements.submission?.value
  const store = {
    key: 'candour-unsent-' + submission,
    read () {
      try { return JSON.parse(sessionStorage.getItem(this.key)) ?? {} } catch { return this.memory }
    },
    write (unsent) {
      this.memory = unsent
      try {
        if (Object.keys(unsent).length) sessionStorage.setItem(this.key, JSON.stringify(unsent))
        else sessionStorage.removeItem(this.key)
      } catch { /* a full or forbidden store: memory holds it as long as the page is open */ }
    },
    memory: {}
  }

  const controls = item => [...item.querySelectorAll('input, textarea, select')].filter(control => control.name)
  const itemOf = element => element.closest('[data-item]')

  function fieldsOf (item) {
    return controls(item)
      .filter(control => !control.disabled && (!/radio|checkbox/.test(control.type) || control.checked))
      .map(control => [control.name, control.value])
  }

  function keep (item) {
    const unsent = store.read()
    unsent[item.dataset.item] = {
      address: form.dataset.save,
      fields: fieldsOf(item),
      seen: form.elements.seen.value,
      stamp: Date.now() + Math.random()
    }
    store.write(unsent)
  }

  /** Forgets what was sent, unless the person has gone on entering in the meantime. */
  function sent (code, stamp) {
    const unsent = store.read()
    if (unsent[code]?.stamp === stamp) delete unsent[code]
    store.write(unsent)
  }

  function putBack () {
    let other = false
    for (const [code, entry] of Object.entries(store.read())) {
      if (entry.address !== form.dataset.save) { other = true; continue }
      const item = form.querySelector(`[data-item="${CSS.escape(code)}"]`)
      if (!item) continue
      for (const control of controls(item)) {
        const values = entry.fields.filter(([name]) => name === control.name).map(([, value]) => value)
        if (/radio|checkbox/.test(control.type)) control.checked = values.includes(control.value)
        else if (control.type !== 'hidden' && values.length) control.value = values[0]
      }
      other = true
    }
    return other
  }

  // ---- sending

  let sending = null
  let waited = false
  let pause = 2000
  let retry = 0

  async function post (address, fields) {
    const owner = form ?? held
    const body = new URLSearchParams(fields)
    body.set('csrf', owner.elements.csrf.value)
    body.set('submission', submission)
    const response = await fetch(address, { method: 'POST', body, credentials: 'same-origin' })
    const json = (response.headers.get('Content-Type') ?? '').includes('json')
    const next = response.headers.get('Content-Location')
    if (!response.ok || (!json && !next)) {
      if (response.status >= 400 && response.status < 500) return { state: 'look' }
      throw new Error('not taken')
    }
    return json ? response.json() : { next, html: await response.text() }
  }

  /** Sends what waits, one answer after the other. True when nothing waits any more. */
  function flush () {
    sending ??= flushAll().finally(() => { sending = null })
    return sending
  }

  async function flushAll () {
    for (const [code, entry] of Object.entries(store.read())) {
      let answer
      try {
        const fields = entry.fields.concat([['item', code], ['seen', entry.seen]])
        answer = await post(entry.address, fields)
      } catch {
        later()
        return false
      }
      waited ? say(phrases.again) : say(phrases.saved)
      switch (answer.state) {
        case 'saved':
          sent(code, entry.stamp)
          if (answer.seen && form) form.elements.seen.value = answer.seen
          break
        case 'other':
          sent(code, entry.stamp)
          say(phrases.other, true)
          break
        case 'refused':
          sent(code, entry.stamp)
          say(phrases.refused, true)
          break
        case 'ended':
        case 'foreign':
          over()
          return false
        default:
          say(phrases.closed, true)
          return false
      }
      alive()
    }
    waited = false
    pause = 2000
    return Object.keys(store.read()).length === 0 || flushAll()
  }

  function later () {
    if (turned.signal.aborted) return
    waited = true
    say(going ? phrases.held : phrases.offline, true)
    clearTimeout(retry)
    retry = setTimeout(tryAgain, pause)
    pause = Math.min(pause * 2, 60000)
  }

  function tryAgain () {
    clearTimeout(retry)
    if (going) go()
    else flush()
  }

  on('online', () => {
    pause = 2000
    if (waited && !going && !Object.keys(store.read()).length) {
      waited = false
      say(phrases.again)
    }
    tryAgain()
  })
  on('offline', () => {
    if (!form) return
    waited = true
    say(phrases.offline, true)
  })

  // ---- going on to another page

  let going = null

  held?.addEventListener('submit', event => {
    event.preventDefault()
    if (going) return
    if (idle?.open) idle.close()
    going = event.submitter ?? held.querySelector('button[type=submit]')
    form?.querySelectorAll('[data-item]').forEach(item => { if (item.dataset.changed) keep(item) })
    go()
  })

  async function go () {
    const fields = [...new FormData(held)].concat([['script', 'yes']])
    if (going.name) fields.push([going.name, going.value])
    if (waited) say(phrases.sending, true)
    let answer
    try {
      await sending
      answer = await post(held.getAttribute('action'), fields)
    } catch {
      later()
      return
    }
    if (answer.html) {
      forgetPage()
      leaving = true
      show(answer)
    } else if (answer.go) {
      forgetPage()
      leaving = true
      location.assign(answer.go)
    } else if (answer.state === 'ended') {
      going = null
      over()
    } else {
      // There is something to read: the page with it comes by the ordinary way.
      const press = document.createElement('input')
      press.type = 'hidden'
      press.name = going.name
      press.value = going.value
      if (going.name) held.append(press)
      forgetPage()
      leaving = true
      held.submit()
    }
  }

  /** The whole page arrived; what waits of it need not be sent again. */
  function forgetPage () {
    if (!form) return store.write({})
    const unsent = store.read()
    for (const [code, entry] of Object.entries(unsent)) {
      if (entry.address === form.dataset.save) delete unsent[code]
    }
    store.write(unsent)
  }

  let leaving = false
  on('beforeunload', event => {
    if (!leaving && form && waited && store.memory && Object.keys(store.read()).length && !storing()) event.preventDefault()
  })

  function storing () {
    try { return sessionStorage.getItem(store.key) !== null } catch { return false }
  }

  // ---- saving while people answer

  const clocks = new Map()

  function changed (item, wait) {
    item.dataset.changed = 'yes'
    keep(item)
    clearTimeout(clocks.get(item))
    clocks.set(item, setTimeout(flush, wait))
  }

  form?.addEventListener('change', event => {
    const item = itemOf(event.target)
    if (!item) return
    arrange(item, event.target)
    changed(item, 150)
  })

  form?.addEventListener('input', event => {
    const item = itemOf(event.target)
    if (!item || !event.target.matches('textarea, input[type=text]')) return
    count(event.target)
    changed(item, 2500)
  })

  // ---- questions

  /** Choices that go with no other, boxes that belong to a choice, numbers and the reason why there is none. */
  function arrange (item, touched) {
    const choices = [...item.querySelectorAll('[data-choices] input')]
    if (touched?.type === 'checkbox' && touched.checked) {
      const alone = touched.hasAttribute('data-alone')
      choices.filter(box => box !== touched && (alone || box.hasAttribute('data-alone'))).forEach(box => { box.checked = false })
    }
    if (item.dataset.type === 'INPUTS' || item.dataset.type === 'RANKING') {
      const boxes = [...item.querySelectorAll('input[type=text], select')]
      if (touched?.type === 'radio' && touched.checked && touched.value !== 'skip') boxes.forEach(box => { box.value = '' })
      else if (touched && boxes.includes(touched) && touched.value) choices.forEach(radio => { radio.checked = false })
    }
    item.querySelectorAll('[data-words]').forEach(words => {
      const option = words.dataset.words && document.getElementById(words.dataset.words)
      if (!option) return
      words.hidden = !option.checked
      words.querySelector('input').disabled = !option.checked
    })
    item.querySelectorAll('[data-clear]').forEach(button => {
      button.hidden = !choices.some(choice => choice.type === 'radio' && choice.checked && choice.value !== 'skip')
    })
  }

  form?.querySelectorAll('[data-skip]').forEach(skip => { skip.hidden = true })

  form?.querySelectorAll('[data-clear]').forEach(button => button.addEventListener('click', () => {
    const item = itemOf(button)
    const radios = [...button.previousElementSibling.querySelectorAll('input')]
    radios.forEach(radio => { radio.checked = false })
    radios[0].focus()
    arrange(item)
    changed(item, 0)
    say(phrases.cleared)
  }))

  function count (box) {
    const longest = Number(box.dataset.longest)
    const told = longest && itemOf(box).querySelector('[data-count]')
    if (!told) return
    const left = longest - box.value.length
    told.textContent = fill(left < 0 ? phrases.over : phrases.left, { n: Math.abs(left) })
    told.classList.toggle('candour-count--over', left < 0)
  }

  // ---- ranking: the buttons exchange two places, the selects stay what counts

  form?.querySelectorAll('[data-ranking]').forEach(ranking => {
    const rows = [...ranking.querySelectorAll('[data-place]')]
    const select = row => row.querySelector('select')
    ranking.querySelectorAll('[data-move]').forEach(button => {
      button.hidden = false
      button.addEventListener('click', () => {
        const from = rows.indexOf(button.closest('[data-place]'))
        const to = from + Number(button.dataset.move)
        if (!rows[to]) return
        const [here, there] = [select(rows[from]), select(rows[to])];
        [here.value, there.value] = [there.value, here.value]
        at = -1
        now = values()
        const same = rows[to].querySelector(`[data-move="${button.dataset.move}"]`)
        const opposite = rows[to].querySelector(`[data-move="${-button.dataset.move}"]`);
        (same.getAttribute('aria-disabled') ? opposite : same).focus()
        changed(itemOf(ranking), 0)
        const name = there.value ? there.selectedOptions[0].text : ''
        if (name) say(fill(phrases.place, { t: name, n: to + 1 }))
      })
    })
    // Whatever is chosen in a place trades places with what stood there. With the keyboard people pass other choices on
    // their way; only where they stop counts, so each step starts again from what was there before.
    const values = () => rows.map(row => select(row).value)
    let now = values()
    let before = now
    let at = -1
    ranking.addEventListener('focusin', () => { at = -1; now = values() })
    ranking.addEventListener('change', event => {
      const place = rows.findIndex(row => select(row) === event.target)
      if (place !== at) { at = place; before = now }
      const chosen = event.target.value
      rows.forEach((row, index) => {
        if (index !== place) select(row).value = chosen && before[index] === chosen ? before[place] : before[index]
      })
      now = values()
    }, true)
  })

  // ---- the visit and its end

  let warned = 0
  let ended = 0
  const idle = document.querySelector('[data-dialog]')
  const overPage = document.querySelector('[data-closing]')

  /** The server has just renewed the visit, here or in another tab. */
  function alive (elsewhere) {
    if (!form || turned.signal.aborted) return
    clearTimeout(warned)
    clearTimeout(ended)
    warned = setTimeout(warn, form.dataset.warn * 1000)
    ended = setTimeout(over, form.dataset.end * 1000)
    if (idle?.open) idle.close()
    if (!elsewhere) visits?.postMessage('alive')
  }

  if (visits) visits.onmessage = () => { if (form && !form.hidden) alive(true) }

  function warn () {
    const minutes = Math.round((form.dataset.end - form.dataset.warn) / 60)
    idle.querySelector('[data-idle-text]').textContent = fill(phrases.idle, { n: minutes })
    idle.showModal()
  }

  idle?.querySelector('[data-stay]').addEventListener('click', stay)
  idle?.addEventListener('cancel', event => { event.preventDefault(); stay() })

  async function stay () {
    idle.close()
    try {
      const answer = await post('/answer/extend', [])
      answer.state === 'open' ? alive() : over()
    } catch {
      later()
    }
  }

  /** What was entered leaves the screen but not this tab: it is put back when the person comes in again. */
  function over () {
    clearTimeout(warned)
    clearTimeout(ended)
    clearTimeout(retry)
    if (!overPage || !form) return location.reload()
    if (form.hidden) return
    if (idle?.open) idle.close()
    form.hidden = true
    const heading = document.createElement('h1')
    heading.className = 'govuk-heading-l'
    heading.tabIndex = -1
    heading.textContent = overPage.dataset.closing
    form.querySelector('h1')?.remove()
    form.before(heading, overPage.content.cloneNode(true))
    document.querySelector('[data-go-on]').addEventListener('click', () => { leaving = true; location.reload() })
    heading.focus()
  }

  // ---- at the start

  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  })

  // A link that looks like a button answers to the same keys.
  document.querySelectorAll('a[role=button]').forEach(link => link.addEventListener('keydown', event => {
    if (event.key !== ' ') return
    event.preventDefault()
    link.click()
  }))

  document.querySelector('[data-summary]')?.focus()
  document.querySelectorAll('[data-summary] a').forEach(link => link.addEventListener('click', event => {
    const target = document.getElementById(link.hash.slice(1))
    if (!target?.matches('input, textarea, select')) return
    event.preventDefault()
    const group = target.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(target.id)}"]`)
    group?.scrollIntoView()
    target.focus({ preventScroll: true })
  }))

  if (form) {
    const waiting = putBack()
    form.querySelectorAll('[data-item]').forEach(item => arrange(item))
    form.querySelectorAll('[data-longest]').forEach(count)
    alive()
    if (waiting) { waited = true; flush() }
  }

  return () => {
    turned.abort()
    visits?.close()
    for (const clock of [warned, ended, retry, ...clocks.values()]) clearTimeout(clock)
  }
}
