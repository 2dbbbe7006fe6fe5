import type { ClientInput } from '../../../shared/contracts'

/** A nämnd as it stands in the form. */
export interface CommitteeText {
  name: string
  /** One verksamhetsområde a line. */
  areas: string
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What is sent: nämnder without a name are left out, verksamhetsområden are the lines that hold something. */
export function toBeginInput(
  municipality: string,
  committees: readonly CommitteeText[],
): ClientInput<'settings.beginEmpty'> {
  return {
    municipality,
    committees: committees
      .filter((committee) => committee.name.trim() !== '')
      .map((committee) => ({ name: committee.name, serviceAreas: lines(committee.areas) })),
  }
}
