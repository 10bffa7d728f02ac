const pairsOf = (count) => (count * (count - 1)) / 2
const countBy = (items) => {
  const counts = new Map()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
const sum = (counts) => [...counts.values()].reduce((total, count) => total + pairsOf(count), 0)

/** Pairwise precision, recall and F1 of clusters (record → cluster; a record not listed stands alone) against the truth (record → entity). */
export function pairScore(entity, clusters) {
  const clusterOf = (record) => (clusters.has(record) ? `c${clusters.get(record)}` : `r${record}`)
  const records = [...entity.keys()]
  const right = sum(countBy(records.map((record) => `${clusterOf(record)}\n${entity.get(record)}`)))
  const found = sum(countBy(records.map(clusterOf)))
  const truth = sum(countBy(records.map((record) => entity.get(record))))
  const precision = found === 0 ? 1 : right / found
  const recall = truth === 0 ? 1 : right / truth
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, falsePairs: found - right, missed: truth - right }
}

/** Ten bins of predicted probability: how many pairs, the sum predicted, how many are the same customer. 1 stands in the last bin. */
export function binsOf(pairs) {
  const bins = Array.from({ length: 10 }, () => ({ pairs: 0, predicted: 0, same: 0 }))
  for (const { probability, same } of pairs) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))]
    bin.pairs++
    bin.predicted += probability
    if (same) bin.same++
  }
  return bins
}

/** Expected calibration error: how far share and prediction stand apart, bin by bin, weighted by pairs; bins from `least` upwards. */
export function calibrationError(bins, least) {
  const counted = bins.filter((_, at) => at >= Math.round(least * 10))
  const pairs = counted.reduce((total, bin) => total + bin.pairs, 0)
  return pairs === 0 ? 0 : counted.reduce((total, { predicted, same }) => total + Math.abs(predicted - same), 0) / pairs
}
