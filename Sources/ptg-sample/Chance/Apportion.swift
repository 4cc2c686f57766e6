/// Whole shares of `total`, in proportion to the weights, that add up to it exactly.
///
/// The shares with the largest remainders get one more (Hamilton's method). Ties go to the earlier
/// position.
func apportion(_ total: Int, by weights: [Double]) -> [Int] {
  let sum = weights.reduce(0, +)
  guard total > 0, sum > 0 else { return weights.map { _ in 0 } }
  let exact = weights.map { Double(total) * $0 / sum }
  var shares = exact.map { Int($0) }
  let left = total - shares.reduce(0, +)
  let order = exact.indices.sorted { first, second in
    let (one, other) = (
      exact[first] - Double(shares[first]), exact[second] - Double(shares[second])
    )
    return one == other ? first < second : one > other
  }
  for position in order.prefix(left) { shares[position] += 1 }
  return shares
}
