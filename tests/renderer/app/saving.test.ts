import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import { followSaving, useSaving } from '../../../renderer/app/saving'
import { AppError } from '../../../shared/errors'

const state = () => useSaving.getState().saving.state

async function run(work: () => Promise<unknown>) {
  const client = new QueryClient()
  const stop = followSaving(client.getMutationCache())
  await new MutationObserver(client, { mutationFn: work }).mutate().catch(() => null)
  stop()
}

describe('the saved state in the top bar', () => {
  beforeEach(() => useSaving.setState({ saving: { state: 'none' } }))

  it('says when the latest command was kept', async () => {
    await run(async () => null)
    expect(useSaving.getState().saving).toMatchObject({ state: 'saved', at: expect.stringMatching(/^\d\d:\d\d$/) })
  })

  it('leaves what a form must mend to the form', async () => {
    await run(async () => {
      throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Datumen är i fel ordning.' })
    })
    expect(state()).toBe('none')
  })

  it('says it when the program could not save, with the reason', async () => {
    await run(async () => {
      throw new AppError({ code: 'DATABASE', userMessage: 'Disken är full.' })
    })
    expect(useSaving.getState().saving).toMatchObject({ state: 'failed', reason: 'Disken är full.' })
  })
})
