/** Own machine images that everybody may launch. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { PUBLIC_IMAGES } from '../../reads/doors.ts';
import { items } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const publicImages = check({
  id: 'public-images',
  urgency: 'urgent',
  step: 'resources-terminated',
  reads: { images: PUBLIC_IMAGES },
  judge: ({ images }, { accountId }) =>
    images
      .filter(({ refused }) => refused === null)
      .flatMap((reading) => {
        const { region } = reading;
        const open = items([reading], 'Images[]')
          .filter(({ value }) => (reachText(value, 'OwnerId') ?? accountId) === accountId)
          .map(({ value }) => reachText(value, 'ImageId') ?? '');
        return open.length === 0
          ? [passed({ ja: `${region}: なし`, en: `${region}: none` }, reading, { region })]
          : open.map((id) =>
              failed({ ja: `${region}: ${id} が公開されています`, en: `${region}: ${id} is public` }, reading, { subject: id, region }),
            );
      }),
  words,
  fix,
});
