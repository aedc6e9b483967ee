/** Why something given is not read, in both languages. */
import type { Bilingual } from '../../words/language.ts';

export const REFUSED = {
  noPermission: {
    ja: '読み取りの許可がありません。ファイルの権限を確かめてください。',
    en: 'You have no permission to read it. Check the permissions of the file.',
  },
  notAFile: {
    ja: '通常のファイルではありません(ソケットやデバイスなど)。',
    en: 'It is not an ordinary file (a socket, a device or the like).',
  },
  brokenLink: { ja: 'リンク先がありません。', en: 'It is a link that leads nowhere.' },
  sameFile: {
    ja: '同じファイルを別の名前で読み込み済みです。',
    en: 'It is the same file as one already read under another name.',
  },
  encrypted: {
    ja: 'パスワードで保護されています。展開してから渡してください。',
    en: 'It is protected by a password. Unpack it first, then give the files.',
  },
  otherCompression: {
    ja: 'この圧縮方式には対応していません。展開してから渡してください。',
    en: 'It is compressed in a way that is not supported. Unpack it first, then give the files.',
  },
  brokenArchive: {
    ja: '壊れた zip ファイルで、中身の一覧が読めません。もう一度ダウンロードするか、展開してから渡してください。',
    en: 'The zip file is damaged and its list of contents cannot be read. Download it again, or unpack it and give the files.',
  },
  overlappingArchive: {
    ja: '中身が自分自身より大きい、細工された zip ファイルです。読み込みませんでした。',
    en: 'This zip file is rigged: its entries take more room than the file itself. It was not read.',
  },
  archiveInArchive: {
    ja: '圧縮ファイルの中の圧縮ファイルです。展開してから渡してください。',
    en: 'It is an archive inside an archive. Unpack it first, then give the files.',
  },
  otherArchive: {
    ja: 'この形式の圧縮ファイル(tar、7z、rar、xz など)は読めません。展開してから渡してください。',
    en: 'Archives of this kind (tar, 7z, rar, xz and the like) cannot be read. Unpack it first, then give the files.',
  },
  unreadable: {
    ja: 'ファイルを読み取れませんでした(ディスクまたはネットワークの問題の可能性があります)。',
    en: 'The file could not be read (perhaps a problem of the disk or the network).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The reason for a system error while opening or reading. */
export function refusalFor(error: unknown): Bilingual {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return REFUSED.noPermission;
  if (code === 'ENOENT' || code === 'ELOOP') return REFUSED.brokenLink;
  if (code === 'EBADARCHIVE') return REFUSED.brokenArchive;
  return REFUSED.unreadable;
}
