import type { finishCheckContract } from '../../../../shared/contracts/finish-check'
import type { publishContract } from '../../../../shared/contracts/publish'
import type { Handlers } from '../../handler'
import { finishCheck } from '../finish-check/finish-check'
import { makePackage } from '../package/make-package'
import { packageParts } from '../package/package-parts'
import { documentFile } from './document-file'
import { formats } from './pdf-means'
import { publish } from './publish'

export const publishHandlers: Pick<Handlers, keyof typeof publishContract | keyof typeof finishCheckContract> = {
  'report.formats': formats,
  'report.publish': publish,
  'report.documentFile': documentFile,
  'report.packageParts': packageParts,
  'report.package': makePackage,
  'report.finishCheck': finishCheck,
}
