import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

// A second press on a submit button sends nothing: the first one is on its way.
document.addEventListener('submit', event => {
  const form = event.target
  if (form.dataset.sent === 'yes') {
    event.preventDefault()
    return
  }
  form.dataset.sent = 'yes'
  window.setTimeout(() => { form.dataset.sent = 'no' }, 4000)
})

// A page that changes by itself: its parts are fetched again and put in place until nothing is to come. What somebody
// is at stays as it is. Without this script the page loads again as a whole.
async function lookAgain () {
  try {
    const answer = await fetch(window.location.pathname, { redirect: 'manual' })
    if (answer.type === 'opaqueredirect') {
      window.location.reload()
      return
    }
    if (answer.ok) {
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
      let later = next.querySelector('[data-look-again]') !== null
      document.querySelectorAll('[data-part]').forEach(part => {
        const fresh = next.getElementById(part.id)
        if (part !== document.activeElement && part.contains(document.activeElement)) {
          later = true
        } else if (fresh && fresh.innerHTML !== part.innerHTML) {
          part.innerHTML = fresh.innerHTML
        }
      })
      if (!later) return
    }
  } catch {
    // The service is starting again; it is asked once more.
  }
  window.setTimeout(lookAgain, 3000)
}
if (document.querySelector('[data-look-again]')) {
  window.setTimeout(lookAgain, 3000)
}

document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false
  button.addEventListener('click', () => window.print())
})
