import type { exchangeContract } from '../../../../shared/contracts/exchange'
import type { Handlers } from '../../handler'
import { exportWorkbook } from './export-workbook'
import { importTemplate } from './import-template'
import { imports } from './imports'
import { previewImport } from './preview-import'
import { runImport } from './run-import'
import { undoImport } from './undo-import'

export const exchangeHandlers: Pick<Handlers, keyof typeof exchangeContract> = {
  'register.importTemplate': importTemplate,
  'register.exportWorkbook': exportWorkbook,
  'register.previewImport': previewImport,
  'register.runImport': runImport,
  'register.undoImport': undoImport,
  'register.imports': imports,
}
