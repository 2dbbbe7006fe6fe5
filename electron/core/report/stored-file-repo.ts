import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

type StoredFile = Tables['storedFile']

export const storedFileRepo = (db: Database) => ({
  keep: ({ sha256, mediaType, byteLength, bytes, keptAt }: StoredFile): void => {
    db.runSql(
      `INSERT INTO storedFile (sha256, mediaType, byteLength, bytes, keptAt) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (sha256) DO NOTHING`,
      sha256,
      mediaType,
      byteLength,
      bytes,
      keptAt,
    )
  },
  bySha256: (sha256: string): StoredFile | undefined =>
    db.getSql<StoredFile>('SELECT * FROM storedFile WHERE sha256 = ?', sha256),
})
