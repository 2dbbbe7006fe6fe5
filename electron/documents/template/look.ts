/** What the municipality's settings say about every document, ready to be drawn. */
export interface DocumentLook {
  /** Six hexadecimal digits without #; null for the program's own. */
  accent: string | null
  logo: { bytes: Uint8Array; alt: string } | null
  /** Stands in the foot, after date and status. */
  footText: string | null
}

/** Nothing set: the look as it comes with the program. */
export const plainLook: DocumentLook = { accent: null, logo: null, footText: null }
