/// Scores, ranks and limits.
extension ColumnID {
  package static let number = ColumnID("number", .rank)
  package static let rank = ColumnID("rank", .rank)
  package static let rankBefore = ColumnID("rank_before", .rank)

  package static let move = ColumnID("move", .places)

  package static let ocgmBand = ColumnID("ocgm_band", .band)

  package static let harm = ColumnID("harm", .points)
  package static let harmScore = ColumnID("harm_score", .points)
  package static let likelihood = ColumnID("likelihood", .points)
  package static let modelScore = ColumnID("model_score", .points)
  package static let position = ColumnID("position", .points)
  package static let score = ColumnID("score", .points)
  package static let scoreBefore = ColumnID("score_before", .points)
  package static let total = ColumnID("total", .points)
  package static let value = ColumnID("value", .points)
  package static let weighted = ColumnID("weighted", .points)

  package static let handOffsEach = ColumnID("hand_offs_each", .number)
  package static let bound = ColumnID("bound", .number)
  package static let boundLower = ColumnID("bound_lower", .number)
  package static let boundUpper = ColumnID("bound_upper", .number)
  package static let factor = ColumnID("factor", .number)
  package static let lowerLimit = ColumnID("lower_limit", .number)
  package static let mean = ColumnID("mean", .number)
  package static let scoreFifth = ColumnID("score_fifth", .number)
  package static let target = ColumnID("target", .number)
  package static let upperLimit = ColumnID("upper_limit", .number)
  package static let weight = ColumnID("weight", .number)
  package static let weightTried = ColumnID("weight_tried", .number)
}
