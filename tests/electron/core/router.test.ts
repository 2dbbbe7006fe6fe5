import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { handlers } from '../../../electron/core/handlers'
import type { Handlers } from '../../../electron/core/handler'
import { recordedTable } from '../../../electron/core/recorded-table'
import { createRouter } from '../../../electron/core/router'
import { contract } from '../../../shared/contracts'
import { openTestApp } from '../../support/test-app'

describe('the contract', () => {
  it.each(Object.entries(contract))('%s carries only JSON-shaped values', (_name, operation) => {
    expect(() => z.toJSONSchema(operation.input, { io: 'input' })).not.toThrow()
    expect(() => z.toJSONSchema(operation.output)).not.toThrow()
  })

  it('has a use case for every operation but those that the router answers itself', () => {
    const own = Object.keys(contract).filter((name) => !name.startsWith('jobs.'))
    expect(Object.keys(handlers).toSorted()).toEqual(own.toSorted())
    expect(Object.values(handlers).every((handler) => typeof handler === 'function')).toBe(true)
  })
})

const committee = { name: 'Socialnämnden', department: null, municipality: null }
const save = { id: null, version: null, draft: committee }

/** A router where some use cases are replaced, and the lines that it writes in the log. */
const routerWith = (replaced: Partial<Handlers>) => {
  const app = openTestApp()
  const lines: string[] = []
  const router = createRouter({ ...handlers, ...replaced }, (operation) => ({
    ...app.context(operation),
    log: (level, message, details) => lines.push(`${level} ${message} ${JSON.stringify(details)}`),
  }))
  return { app, router, lines }
}
const failWith = (cause: unknown) => () => {
  throw cause
}

describe('the one way in', () => {
  it('refuses a name that the contract does not have, also one that every object inherits', () => {
    const { router } = openTestApp()
    for (const name of ['register.nothing', 'constructor', '__proto__', 'toString', '']) {
      expect(router.call(name, {})).toMatchObject({ ok: false, error: { code: 'USAGE' } })
    }
  })

  it('answers with the frame of an empty database', () => {
    const frame = openTestApp().call('settings.frame', {})
    expect(frame).toMatchObject({ isEmpty: true, isExample: false, today: '2026-11-22', years: [2027, 2026] })
  })

  it.each([undefined, null, 7, 'text', [], { draft: null }, { ...save, draft: { ...committee, name: ' ' } }])(
    'input of the wrong form is refused before anything runs: %j',
    (input) => {
      const { router, lines } = routerWith({ 'register.saveCommittee': failWith(new Error('ran')) })
      expect(router.call('register.saveCommittee', input)).toMatchObject({
        ok: false,
        error: { code: 'INVALID_INPUT', userMessage: expect.stringContaining('Inget har sparats.') },
      })
      expect(lines).toEqual([])
    },
  )

  it('tells which field is wrong in a sentence, under the name that the form knows it by', () => {
    const refusal = openTestApp().refusal('register.saveCommittee', { ...save, draft: { ...committee, name: '' } })
    expect(refusal.fields).toEqual({ name: 'Nämnden behöver ett namn.' })
  })

  it('a personnummer in free text is refused as that, and not repeated', () => {
    const answer = openTestApp().router.call('register.saveCommittee', {
      ...save,
      draft: { ...committee, department: 'Ring 19121212-1212' },
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'PERSONAL_DATA' } })
    expect(JSON.stringify(answer)).not.toContain('1212-1212')
  })

  it('a command that fails late has written nothing', () => {
    const { app, router } = routerWith({
      'register.saveCommittee': (context) => {
        recordedTable(context, 'committee').insert({ ...committee, archivedAt: null })
        throw new Error('late')
      },
    })
    expect(router.call('register.saveCommittee', save).ok).toBe(false)
    expect(app.db.allSql('SELECT * FROM committee')).toEqual([])
    expect(app.db.allSql('SELECT * FROM changeLog')).toEqual([])
  })

  it('a command whose answer is not of the agreed form has written nothing either', () => {
    const { app, router } = routerWith({
      'register.saveCommittee': (context) => {
        recordedTable(context, 'committee').insert({ ...committee, archivedAt: null })
        return { wrong: true } as never
      },
    })
    expect(router.call('register.saveCommittee', save)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(app.db.allSql('SELECT * FROM committee')).toEqual([])
  })

  it('the unforeseen is a calm sentence with a number that leads to the log; its cause stays there', () => {
    const { router, lines } = routerWith({ 'settings.frame': failWith(new Error('det inre')) })
    const answer = router.call('settings.frame', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL', logId: expect.stringMatching(/\w/) } })
    expect(JSON.stringify(answer)).not.toContain('det inre')
    expect(lines.join()).toContain('det inre')
    expect(lines.join()).toContain(answer.ok ? '' : String(answer.error.logId))
  })

  it.each([
    ['SQLITE_FULL', 'DATABASE', 'Disken är full.'],
    ['SQLITE_BUSY', 'DATABASE', 'används av ett annat program'],
    ['SQLITE_BUSY_SNAPSHOT', 'DATABASE', 'används av ett annat program'],
    ['SQLITE_READONLY', 'DATABASE', 'bara för läsning'],
    ['SQLITE_CORRUPT', 'DATABASE', 'skadad'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'NOT_FOUND', 'finns inte längre'],
  ])('%s from the database becomes a sentence with what to do', (code, as, sentence) => {
    const { router } = routerWith({ 'settings.frame': failWith(Object.assign(new Error('sqlite'), { code })) })
    expect(router.call('settings.frame', {})).toMatchObject({
      ok: false,
      error: { code: as, userMessage: expect.stringContaining(sentence) },
    })
  })

  it('answers even when something that is no error is thrown', () => {
    const { router } = routerWith({ 'settings.frame': failWith('text') })
    expect(router.call('settings.frame', {})).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  })
})

describe('slow work through the router', () => {
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

  it('answers with an id at once; the result is asked for', async () => {
    const { router } = routerWith({
      'settings.check': async (_context, _input, control) => {
        control.report(0.5, 'Halvvägs')
        await control.pause()
        return { ok: true, sentences: ['Allt är väl.'] }
      },
    })
    const started = router.call('settings.check', {})
    expect(started).toEqual({ ok: true, value: { jobId: expect.any(String) } })
    const { jobId } = (started as { value: { jobId: string } }).value
    expect(router.call('jobs.status', { jobId })).toMatchObject({ value: { state: 'running', message: 'Halvvägs' } })
    await settled()
    await settled()
    expect(router.call('jobs.status', { jobId })).toMatchObject({
      value: { state: 'done', result: { ok: true, sentences: ['Allt är väl.'] } },
    })
  })

  it('can be stopped, which is told as stopped and not as a fault', async () => {
    const { router, lines } = routerWith({
      'settings.check': async (_context, _input, control) => {
        for (;;) await control.pause()
      },
    })
    const { jobId } = (router.call('settings.check', {}) as { value: { jobId: string } }).value
    expect(router.call('jobs.cancel', { jobId })).toEqual({ ok: true, value: null })
    await settled()
    await settled()
    expect(router.call('jobs.status', { jobId })).toMatchObject({
      value: { state: 'cancelled', error: { code: 'CANCELLED' } },
    })
    expect(lines).toEqual([])
  })

  it('an unknown id is told so', () => {
    expect(openTestApp().refusal('jobs.status', { jobId: 'finns-inte' }).code).toBe('NOT_FOUND')
  })

  it('an answer of the wrong form is a fault, not a result', async () => {
    const { router } = routerWith({ 'settings.check': async () => ({ ok: 'ja' }) as never })
    expect(await router.runJob('settings.check', {})).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  })
})
