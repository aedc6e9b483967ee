/** A drill done well, as a script. */
export const DONE_WELL = `
look
investigate
contain
write
wait          # the first answer takes days: nothing burns meanwhile
read
investigate   # again: now the logs show what was shut
claim
write         # everything asked for is done: say so, with the list of charges
wait
wait
read
dossier
end
`;
