import { writeSync } from 'node:fs'
import { openApplication } from '../../electron/core/application'

/*
 * The core in a process of its own, to be killed. Started with a database file and what to do: `hold` opens it and waits;
 * a number runs that many commands through the router, each told on standard output once it has been acknowledged.
 */
const [file = '', task = 'hold'] = process.argv.slice(2)
const application = openApplication({ databaseFile: file, create: true })
const tell = (line: string): void => void writeSync(1, `${line}\n`)

tell('open')
if (task === 'hold') setInterval(() => undefined, 60_000)
else {
  for (let count = 1; count <= Number(task); count += 1) {
    const draft = { name: `Nämnd ${count}`, department: null, municipality: null }
    const answer = application.router.call('register.saveCommittee', { id: null, version: null, draft })
    tell(answer.ok ? String(count) : JSON.stringify(answer.error))
  }
  application.close()
}
