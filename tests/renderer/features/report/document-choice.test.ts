import { describe, expect, it } from 'vitest'
import { DocumentKind } from '../../../../shared/contracts/values'
import { aboutOnly, type DocumentChoice, missingAbout } from '../../../../renderer/features/report/document-choice'
import { kindChoices, kindOf, writePath } from '../../../../renderer/features/report/kinds'

const choice: DocumentChoice = {
  kind: 'arsrapport-avtalsuppfoljning',
  year: 2026,
  committeeId: null,
  registryNumber: null,
  author: null,
  mode: 'finished',
}

describe('what a document is about', () => {
  it('every kind can be chosen, once', () => {
    expect(kindChoices.map(({ value }) => value).toSorted()).toEqual(DocumentKind.options.toSorted())
  })

  it('a kind about the whole year never carries what another kind was about', () => {
    expect(aboutOnly({ ...choice, providerId: 'p-1' })).toMatchObject({ providerId: null })
  })

  it.each(DocumentKind.options.filter((kind) => kindOf(kind).aboutRequired))(
    '%s asks for what it is about before it is shown',
    (kind) => {
      expect(missingAbout({ ...choice, kind })).toMatch(/^Välj /)
      const all = { providerId: 'p', serviceTypeId: 't', serviceAreaId: 'a', reviewId: 'r', requestId: 'q' }
      expect(missingAbout({ ...choice, kind, ...all })).toBeNull()
    },
  )

  it('an address leads straight to the document of one utförare', () => {
    expect(
      writePath({ kind: 'arsrapport-avtalsuppfoljning', year: 2026, providerId: 'p-1', serviceTypeId: null }),
    ).toBe('/dokument/nytt?slag=arsrapport-avtalsuppfoljning&ar=2026&utforare=p-1')
  })
})
