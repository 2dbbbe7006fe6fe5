import { contentFindings } from './findings-content.ts'
import { organisationFindings } from './findings-organisation.ts'
import { peopleFindings } from './findings-people.ts'

export const findingTexts = [...organisationFindings, ...contentFindings, ...peopleFindings]
