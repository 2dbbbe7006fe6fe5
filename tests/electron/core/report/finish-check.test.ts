import { beforeEach, describe, expect, it } from 'vitest'
import { assertCanFinish } from '../../../../electron/core/report/finish-check/assert-can-finish'
import { AppError } from '../../../../shared/errors'
import { openWritingSample, words, type WritingSample } from './writing/sample'

let sample: WritingSample
let id: string
beforeEach(() => {
  sample = openWritingSample()
  id = sample.begin()
})

const check = () => sample.app.call('report.finishCheck', { draftId: id })
const refusalOf = (): AppError | null => {
  try {
    assertCanFinish(sample.app.context(), id)
    return null
  } catch (cause) {
    return cause as AppError
  }
}

describe('the check of a document in work', () => {
  it('has nothing that must be mended in what the program itself suggests', () => {
    const { findings, stops, warnings } = check()
    expect(findings.filter(({ degree }) => degree === 'stop')).toEqual([])
    expect(stops).toBe(0)
    expect(warnings).toBe(findings.length)
    expect(refusalOf()).toBeNull()
  })

  it('what somebody has written is found with its section', () => {
    sample.write(id, 'sammanfattning', words('Under {{år}} gjordes tre granskningar.'))
    const { row } = sample.sectionOf(id, 'sammanfattning')
    expect(check().findings[0]).toMatchObject({ rule: 'placeholder', degree: 'stop', sectionId: row.id })
  })

  it('the finished version waits until it is mended, and the sentence says for what', () => {
    sample.write(id, 'sammanfattning', words('Under {{år}} gjordes tre granskningar.'))
    expect(refusalOf()?.data).toMatchObject({ code: 'RULE_BROKEN' })
    expect(refusalOf()?.data.userMessage).toContain('{{år}}')
    sample.write(id, 'sammanfattning', words('Under 2026 gjordes tre granskningar.'))
    expect(refusalOf()).toBeNull()
  })

  it('an empty section that is left out is not asked about', () => {
    sample.write(id, 'sammanfattning', words(' '))
    expect(check().findings[0]).toMatchObject({ rule: 'emptySection' })
    const { row } = sample.sectionOf(id, 'sammanfattning')
    sample.app.call('report.includeSection', { id: row.id, version: row.version, included: false })
    expect(check().stops).toBe(0)
  })
})
