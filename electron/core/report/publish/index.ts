import type { publishContract } from '../../../../shared/contracts/publish'
import type { Handlers } from '../../handler'
import { makePackage } from '../package/make-package'
import { packageParts } from '../package/package-parts'
import { documentFile } from './document-file'
import { formats } from './pdf-means'
import { publish } from './publish'

export const publishHandlers: Pick<Handlers, keyof typeof publishContract> = {
  'report.formats': formats,
  'report.publish': publish,
  'report.documentFile': documentFile,
  'report.packageParts': packageParts,
  'report.package': makePackage,
}
