import { answerFigure } from './rules/answers/answer-figure.ts';
import { answerGround } from './rules/answers/answer-ground.ts';
import { answerWords } from './rules/answers/answer-words.ts';
import { packGround } from './rules/packs/pack-ground.ts';
import { bodyLevel } from './rules/bodies/body-level.ts';
import { bodyFinding } from './rules/bodies/body-finding.ts';
import { strengthLimit } from './rules/bodies/strength-limit.ts';
import { directnessOfActivity } from './rules/bodies/directness-of-activity.ts';
import { wordsOfLevel } from './rules/bodies/words-of-level.ts';
import { datasetTwice } from './rules/bodies/dataset-twice.ts';
import { unmentionedEvidence } from './rules/bodies/unmentioned-evidence.ts';
import { everydaySize } from './rules/bodies/everyday-size.ts';
import { flawWithoutStep } from './rules/bodies/flaw-without-step.ts';
import { noRecommendation } from './rules/bodies/no-recommendation.ts';
import { resultNotRead } from './rules/bodies/result-not-read.ts';
import { sizeNotRead } from './rules/bodies/size-not-read.ts';
import { whatIsExcluded } from './rules/bodies/what-is-excluded.ts';
import { judgementReason } from './rules/bodies/judgement-reason.ts';
import { chartWithoutN } from './rules/bodies/chart-without-n.ts';
import { voteCount } from './rules/bodies/vote-count.ts';
import { unclaimedFile } from './rules/files/unclaimed-file.ts';
import { plainFile } from './rules/files/plain-file.ts';
import { encoding } from './rules/files/encoding.ts';
import { pictureFile } from './rules/files/picture-file.ts';
import { mergeMarks } from './rules/files/merge-marks.ts';
import { lostText } from './rules/files/lost-text.ts';
import { footnote } from './rules/text/footnote.ts';
import { markdown } from './rules/text/markdown.ts';
import { wordBullets } from './rules/text/word-bullets.ts';
import { pastedTable } from './rules/text/pasted-table.ts';
import { emptySection } from './rules/text/empty-section.ts';
import { trackedLink } from './rules/links/tracked-link.ts';
import { privateLink } from './rules/links/private-link.ts';
import { deceptiveLink } from './rules/links/deceptive-link.ts';
import { personalData } from './rules/privacy/personal-data.ts';
import { pictureTells } from './rules/privacy/picture-tells.ts';
import { namedQuote } from './rules/privacy/named-quote.ts';
import { impossibleDate } from './rules/words/impossible-date.ts';
import { directionInWords } from './rules/bodies/direction-in-words.ts';
import { sourceInTime } from './rules/sources/source-in-time.ts';
import { bodyQuestion } from './rules/bodies/body-question.ts';
import { leadCouncil } from './rules/fields/lead-council.ts';
import { placeCouncil } from './rules/fields/place-council.ts';
import { farDate } from './rules/fields/far-date.ts';
import { valueText } from './rules/sources/value-text.ts';
import { base } from './rules/sources/base.ts';
import { moneyRole } from './rules/sources/money-role.ts';
import { typedNumber } from './rules/sources/typed-number.ts';
import { flowFigure } from './rules/sources/flow-figure.ts';
import { impossibleFigure } from './rules/sources/impossible-figure.ts';
import { shareArithmetic } from './rules/sources/share-arithmetic.ts';
import { takenAddress } from './rules/links/taken-address.ts';
import { wrongPlace } from './rules/links/wrong-place.ts';
import { numberLeap } from './rules/facts/number-leap.ts';
import { followUpInWords } from './rules/fields/follow-up-in-words.ts';
import { designInWords } from './rules/fields/design-in-words.ts';
import { lengthInWords } from './rules/fields/length-in-words.ts';
import { otherSubject } from './rules/fields/other-subject.ts';
import { oneNumber } from './rules/facts/one-number.ts';
import { oldFigure } from './rules/facts/old-figure.ts';
import { unrecordedChange } from './rules/facts/unrecorded-change.ts';
import { strayMarks } from './rules/text/stray-marks.ts';
import { writtenSign } from './rules/text/written-sign.ts';
import { boldHeading } from './rules/text/bold-heading.ts';
import { missingSpace } from './rules/text/missing-space.ts';
import { capitalLetters } from './rules/words/capitals.ts';
import { repeatedWord } from './rules/words/repeated-word.ts';
import { contradictedFigure } from './rules/sources/contradicted-figure.ts';
import { figureOfStudy } from './rules/sources/figure-of-study.ts';
import { signOfFigure } from './rules/sources/sign-of-figure.ts';
import { signAgainstWords } from './rules/sources/sign-against-words.ts';
import { unitOfFigure } from './rules/sources/unit-of-figure.ts';
import { directionAndSize } from './rules/bodies/direction-and-size.ts';
import { directionAndInterval } from './rules/bodies/direction-and-interval.ts';
import { bodyEstimate } from './rules/bodies/body-estimate.ts';
import { ownSource } from './rules/bodies/own-source.ts';
import { numberAnalysed } from './rules/bodies/number-analysed.ts';
import { retractedGroundRule } from './rules/bodies/retracted-ground.ts';
import { retractedTitle } from './rules/references/retracted-title.ts';
import { retractionInTitle } from './rules/references/retraction-in-title.ts';
import { datasetAndStudy } from './rules/bodies/dataset-and-study.ts';
import { countedStudiesRule } from './rules/bodies/counted-studies.ts';
import { strongestDesign } from './rules/fields/strongest-design.ts';
import { sameFigure } from './rules/sources/same-figure.ts';
import { pAndInterval } from './rules/sources/p-and-interval.ts';
import { partsAndTotal } from './rules/sources/parts-and-total.ts';
import { orderInTime } from './rules/fields/order-in-time.ts';
import type { Rule } from './rule.ts';
import { fileName } from './rules/files/file-name.ts';
import { frontMatter } from './rules/files/front-matter.ts';
import { yaml } from './rules/files/yaml.ts';
import { colonInText } from './rules/files/colon-in-text.ts';
import { tab } from './rules/files/tab.ts';
import { hiddenSpace } from './rules/files/hidden-space.ts';
import { hiddenCharacter } from './rules/files/hidden-character.ts';
import { byteOrderMark } from './rules/files/byte-order-mark.ts';
import { lineEnds } from './rules/files/line-ends.ts';
import { tooLarge } from './rules/files/too-large.ts';
import { duplicateId } from './rules/files/duplicate-id.ts';
import { missingField } from './rules/fields/missing-field.ts';
import { unknownField } from './rules/fields/unknown-field.ts';
import { unfinishedDraft } from './rules/fields/unfinished-draft.ts';
import { unknownValue } from './rules/fields/unknown-value.ts';
import { wrongType } from './rules/fields/wrong-type.ts';
import { tooLong } from './rules/fields/too-long.ts';
import { wrongValue } from './rules/fields/wrong-value.ts';
import { reviewDate } from './rules/fields/review-date.ts';
import { typedGrade } from './rules/fields/typed-grade.ts';
import { wrongCertainty } from './rules/fields/wrong-certainty.ts';
import { boardArea } from './rules/fields/board-area.ts';
import { councilChange } from './rules/fields/council-change.ts';
import { councilRegion } from './rules/fields/council-region.ts';
import { onlyOnce } from './rules/words/told-twice.ts';
import { unboundedAbsence } from './rules/words/unbounded-absence.ts';
import { whatIsToCome } from './rules/words/still-to-come.ts';
import { vagueTime } from './rules/words/vague-time.ts';
import { sameName } from './rules/words/same-name.ts';
import { needFigure } from './rules/fields/need-figure.ts';
import { measureInWords } from './rules/sources/measure-in-words.ts';
import { wayOfStudy } from './rules/sources/way-of-study.ts';
import { placeOfSource } from './rules/sources/place-of-source.ts';
import { measuredBenefit } from './rules/fields/measured-benefit.ts';
import { wordsAndFields } from './rules/fields/words-and-fields.ts';
import { heading } from './rules/text/heading.ts';
import { image } from './rules/text/image.ts';
import { htmlComment } from './rules/text/html-comment.ts';
import { curlyQuotes } from './rules/text/curly-quotes.ts';
import { lessThan } from './rules/text/less-than.ts';
import { curlyBrackets } from './rules/text/curly-brackets.ts';
import { tilde } from './rules/text/tilde.ts';
import { mdx } from './rules/text/mdx.ts';
import { codeInContent } from './rules/text/code-in-content.ts';
import { htmlInContent } from './rules/text/html-in-content.ts';
import { unknownComponent } from './rules/text/unknown-component.ts';
import { unknownProperty } from './rules/text/unknown-property.ts';
import { placeholder } from './rules/text/placeholder.ts';
import { figureWithoutSource } from './rules/sources/figure-without-source.ts';
import { unnamedSource } from './rules/sources/unnamed-source.ts';
import { sourceByNumber } from './rules/sources/source-by-number.ts';
import { citation } from './rules/sources/citation.ts';
import { retractedSource } from './rules/sources/retracted-source.ts';
import { unknownReference } from './rules/sources/unknown-reference.ts';
import { unusedReference } from './rules/sources/unused-reference.ts';
import { addedSign } from './rules/references/added-sign.ts';
import { oddHost } from './rules/references/odd-host.ts';
import { siteInTitle } from './rules/references/site-in-title.ts';
import { slugTitle } from './rules/references/slug-title.ts';
import { recordTitle } from './rules/references/record-title.ts';
import { paraphrasedTitle } from './rules/references/paraphrased-title.ts';
import { workingNote } from './rules/references/working-note.ts';
import { noteInTitle } from './rules/references/note-in-title.ts';
import { errorTitle } from './rules/references/error-title.ts';
import { peopleAsBody } from './rules/references/people-as-body.ts';
import { noAuthor } from './rules/references/no-author.ts';
import { noByline } from './rules/references/no-byline.ts';
import { journalAsPage } from './rules/references/journal-as-page.ts';
import { journalTwice } from './rules/references/journal-twice.ts';
import { identifierInLink } from './rules/references/identifier-in-link.ts';
import { dateInAddress } from './rules/references/date-in-address.ts';
import { undatedWords } from './rules/references/undated-words.ts';
import { undatedUnseen } from './rules/references/undated-unseen.ts';
import { workedOutDate } from './rules/references/worked-out-date.ts';
import { noteForReaders } from './rules/references/note-for-readers.ts';
import { listLink } from './rules/references/list-link.ts';
import { indexLink } from './rules/references/index-link.ts';
import { yearOfDoi } from './rules/references/year-of-doi.ts';
import { sameSource } from './rules/references/same-source.ts';
import { overclaim } from './rules/sources/overclaim.ts';
import { synthesisCount } from './rules/sources/synthesis-count.ts';
import { historyPage } from './rules/links/history-page.ts';
import { link } from './rules/links/link.ts';
import { linkText } from './rules/links/link-text.ts';
import { unsafeLink } from './rules/links/unsafe-link.ts';
import { vanishedAddress } from './rules/links/vanished-address.ts';
import { emptiedList } from './rules/links/emptied-list.ts';
import { unrecordedAddress } from './rules/links/unrecorded-address.ts';
import { unknownEntry } from './rules/links/unknown-entry.ts';
import { unknownTerm } from './rules/links/unknown-term.ts';
import { unusedTerm } from './rules/links/unused-term.ts';
import { councilName } from './rules/links/council-name.ts';
import { emoji } from './rules/text/emoji.ts';
import { unknownCouncil } from './rules/links/unknown-council.ts';
import { unknownFigure } from './rules/links/unknown-figure.ts';
import { factFigure } from './rules/facts/fact-figure.ts';
import { largeFigure } from './rules/facts/large-figure.ts';
import { unfrozenVersion } from './rules/facts/unfrozen-version.ts';
import { frozenVersion } from './rules/facts/frozen-version.ts';
import { correctionVersion } from './rules/facts/correction-version.ts';
import { date } from './rules/words/date.ts';
import { plainWords } from './rules/words/plain-words.ts';
import { longSentence } from './rules/words/long-sentence.ts';
import { readingAge } from './rules/words/reading-age.ts';
import { spelling } from './rules/words/spelling.ts';

/** Every rule, in the groups in which the help pages show them. A rule that is not here does not exist; one that is here runs. */
export const ruleGroups = {
  files: [
    mergeMarks,
    lostText,
    pictureFile,
    encoding,
    plainFile,
    unclaimedFile,
    fileName,
    frontMatter,
    yaml,
    colonInText,
    tab,
    hiddenSpace,
    hiddenCharacter,
    byteOrderMark,
    lineEnds,
    tooLarge,
    duplicateId,
  ],
  fields: [
    farDate,
    missingField,
    unfinishedDraft,
    unknownField,
    unknownValue,
    wrongType,
    tooLong,
    wrongValue,
    reviewDate,
    orderInTime,
    typedGrade,
    wrongCertainty,
    strongestDesign,
    measuredBenefit,
    wordsAndFields,
    designInWords,
    followUpInWords,
    lengthInWords,
    otherSubject,
    needFigure,
    boardArea,
    councilChange,
    councilRegion,
    leadCouncil,
    placeCouncil,
  ],
  text: [
    strayMarks,
    emoji,
    writtenSign,
    boldHeading,
    missingSpace,
    emptySection,
    pastedTable,
    wordBullets,
    markdown,
    footnote,
    heading,
    image,
    htmlComment,
    curlyQuotes,
    lessThan,
    curlyBrackets,
    tilde,
    mdx,
    codeInContent,
    htmlInContent,
    unknownComponent,
    unknownProperty,
    placeholder,
  ],
  sources: [
    contradictedFigure,
    figureOfStudy,
    wayOfStudy,
    measureInWords,
    placeOfSource,
    flowFigure,
    shareArithmetic,
    partsAndTotal,
    pAndInterval,
    sameFigure,
    impossibleFigure,
    base,
    moneyRole,
    typedNumber,
    valueText,
    signOfFigure,
    signAgainstWords,
    unitOfFigure,
    figureWithoutSource,
    unnamedSource,
    citation,
    sourceByNumber,
    sourceInTime,
    retractedSource,
    unknownReference,
    unusedReference,
    overclaim,
    synthesisCount,
  ],
  references: [
    addedSign,
    oddHost,
    slugTitle,
    siteInTitle,
    recordTitle,
    paraphrasedTitle,
    workingNote,
    noteInTitle,
    errorTitle,
    retractedTitle,
    retractionInTitle,
    peopleAsBody,
    noAuthor,
    noByline,
    journalAsPage,
    journalTwice,
    identifierInLink,
    dateInAddress,
    undatedWords,
    undatedUnseen,
    workedOutDate,
    noteForReaders,
    listLink,
    indexLink,
    yearOfDoi,
    sameSource,
  ],
  answers: [answerWords, answerFigure, answerGround],
  packs: [packGround],
  bodies: [
    bodyLevel,
    wordsOfLevel,
    datasetTwice,
    unmentionedEvidence,
    flawWithoutStep,
    judgementReason,
    chartWithoutN,
    voteCount,
    countedStudiesRule,
    directnessOfActivity,
    strengthLimit,
    bodyFinding,
    bodyQuestion,
    bodyEstimate,
    directionAndSize,
    directionInWords,
    directionAndInterval,
    numberAnalysed,
    datasetAndStudy,
    ownSource,
    retractedGroundRule,
    sizeNotRead,
    whatIsExcluded,
    resultNotRead,
    noRecommendation,
    everydaySize,
  ],
  links: [
    historyPage,
    wrongPlace,
    takenAddress,
    deceptiveLink,
    privateLink,
    trackedLink,
    link,
    linkText,
    unsafeLink,
    vanishedAddress,
    emptiedList,
    unrecordedAddress,
    unknownEntry,
    unknownTerm,
    unusedTerm,
    unknownCouncil,
    councilName,
    unknownFigure,
  ],
  facts: [
    unrecordedChange,
    oldFigure,
    oneNumber,
    numberLeap,
    factFigure,
    largeFigure,
    frozenVersion,
    unfrozenVersion,
    correctionVersion,
  ],
  words: [
    onlyOnce,
    sameName,
    whatIsToCome,
    vagueTime,
    unboundedAbsence,
    capitalLetters,
    repeatedWord,
    impossibleDate,
    date,
    plainWords,
    longSentence,
    readingAge,
    spelling,
  ],
  privacy: [namedQuote, personalData, pictureTells],
} as const;

const all = Object.values(ruleGroups).flat();

export type RuleId = (typeof all)[number]['id'];

/** Every rule by its id. */
export const rules = Object.fromEntries(all.map((each) => [each.id, each])) as Record<RuleId, Rule>;
