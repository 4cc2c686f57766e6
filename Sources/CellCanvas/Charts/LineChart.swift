/// A line over time with its mean and limits, such as thirteen months of reports.
package struct LineChart: Hashable, Sendable {
  /// A value of the axis, and its text.
  package struct AxisLabel: Hashable, Sendable {
    package let value: Double
    package let text: SafeText

    package init(_ value: Double, _ text: SafeText) {
      self.value = value
      self.text = text
    }
  }

  /// The values, oldest first; `nil` where there is none, and the line breaks there.
  package private(set) var points: [Double?]

  /// What the line is called in the key, in which it stands where ``others`` do.
  package let name: SafeText

  /// Lines to compare with, under the same labels.
  package private(set) var others: [Series]

  /// Points with a special sign, such as points that met a rule.
  package let marks: [Mark]

  /// One label for each point; labels without room are left out, but never the last one.
  package let xLabels: [SafeText]
  package let axisLabels: [AxisLabel]

  /// What is counted, written above the axis labels where there is room.
  package let unit: SafeText
  package let mean: Double?

  /// What the mean and the limits are called in the key; without words they are not in it.
  package let meanName: SafeText
  package let limitsName: SafeText
  package let upperLimit: Double?
  package let lowerLimit: Double?

  /// The position of the point drawn as `●`, such as the month shown.
  package let markedIndex: Int?

  /// The text beside the marked point where there is room, such as its figure.
  package let markedLabel: SafeText

  /// What that point is, for the key: this month.
  package let markedMeaning: SafeText

  /// The distance of each point along the axis, ascending, in any unit, such as days.
  ///
  /// Empty where all points are equally spaced.
  package let offsets: [Int]

  package init(
    points: [Double?], name: SafeText = .empty, others: [Series] = [], marks: [Mark] = [],
    xLabels: [SafeText] = [], axisLabels: [AxisLabel] = [], unit: SafeText = .empty,
    mean: Double? = nil, meanName: SafeText = .empty, upperLimit: Double? = nil,
    lowerLimit: Double? = nil, limitsName: SafeText = .empty, markedIndex: Int? = nil,
    markedLabel: SafeText = .empty, markedMeaning: SafeText = .empty, offsets: [Int] = []
  ) {
    self.points = points.map(finite)
    self.name = name
    self.others = others
    self.marks = marks
    self.xLabels = xLabels
    self.axisLabels = axisLabels.filter(\.value.isFinite)
    self.unit = unit
    self.mean = finite(mean)
    self.meanName = meanName
    self.limitsName = limitsName
    self.upperLimit = finite(upperLimit)
    self.lowerLimit = finite(lowerLimit)
    self.markedIndex = markedIndex
    self.markedLabel = markedLabel
    self.markedMeaning = markedMeaning
    self.offsets = offsets.count == points.count ? offsets : []
  }

  /// The chart with other values for all its lines, the main line first.
  package func with(_ lines: [[Double?]]) -> LineChart {
    var copy = self
    copy.points = lines[0].map(finite)
    copy.others = zip(others, lines.dropFirst()).map { $0.with($1) }
    return copy
  }

  /// The least and greatest drawn value, over all lines, the mean, the limits and the axis labels.
  package var range: ClosedRange<Double> {
    let lines = (points + others.flatMap(\.points)).compactMap(\.self)
    let values =
      lines + [mean, upperLimit, lowerLimit].compactMap(\.self) + axisLabels.map(\.value)
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    return low < high ? low...high : low - 1...high + 1
  }

  /// The place of a point along the axis, from 0 for the first to 1 for the last; 0.5 for a lone
  /// one.
  package func part(of index: Int) -> Double {
    guard let first = offsets.first, let last = offsets.last, first < last else {
      return pointCount > 1 ? Double(index) / Double(pointCount - 1) : 0.5
    }
    return Double(offsets[index] - first) / Double(last - first)
  }

  /// How many points the longest line has.
  package var pointCount: Int { max(points.count, others.map(\.points.count).max() ?? 0) }
}

extension LineChart {
  /// Another line of the chart, recognised by the sign of its points.
  package struct Series: Hashable, Sendable {
    package let name: SafeText
    /// The values, oldest first, under the same labels as the main line.
    package let points: [Double?]
    package let role: Role
    package let sign: Unicode.Scalar
    package let asciiSign: Unicode.Scalar

    /// Whether a line joins the points.
    package let isJoined: Bool

    package init(
      _ name: SafeText, points: [Double?], role: Role, sign: Unicode.Scalar,
      asciiSign: Unicode.Scalar, isJoined: Bool = true
    ) {
      self.name = name
      self.points = points.map(finite)
      self.role = role
      self.sign = sign
      self.asciiSign = asciiSign
      self.isJoined = isJoined
    }

    /// The series with other points.
    func with(_ points: [Double?]) -> Series {
      Series(
        name, points: points, role: role, sign: sign, asciiSign: asciiSign, isJoined: isJoined)
    }
  }

  /// A sign drawn in place of a point: a digit or a letter, the same in UTF-8 and ASCII.
  package struct Mark: Hashable, Sendable {
    package let index: Int
    package let sign: Unicode.Scalar
    /// What the sign stands for, in a few words, for a voice.
    package let meaning: SafeText
    /// The same as the key says it behind the sign: `rule 1: outside the limits`.
    package let keyed: SafeText
    /// What it says: an alert for a signal that is bad, dim for a point that only lacks a part.
    package let role: Role

    package init(
      _ index: Int, _ sign: Unicode.Scalar, _ meaning: SafeText = .empty, keyed: SafeText? = nil,
      role: Role = .alert
    ) {
      self.index = index
      self.sign = sign
      self.meaning = meaning
      self.keyed = keyed ?? meaning
      self.role = role
    }

    /// The sign of a point with a figure that lacks a part.
    package static let lacking: Unicode.Scalar = "~"
  }

  /// The mark of a point; of several the first.
  package func mark(at index: Int) -> Mark? {
    guard points.indices.contains(index), points[index] != nil else { return nil }
    return marks.first { $0.index == index }
  }

  /// A sign of marks: what it stands for, the gravest of its roles, and the points that have it.
  package struct MarkGroup: Sendable {
    package let sign: Unicode.Scalar
    package let meaning: SafeText
    package let keyed: SafeText
    package let role: Role
    package let indices: [Int]
  }

  /// The marks that stand on a point, each sign once with all its points, in order of sign.
  package var marksBySign: [MarkGroup] {
    let standing = points.indices.compactMap { mark(at: $0) }
    return Dictionary(grouping: standing, by: \.sign).sorted { $0.key < $1.key }.map { sign, own in
      let gravest = own.first { $0.role == .alert } ?? own[0]
      return MarkGroup(
        sign: sign, meaning: own[0].meaning, keyed: own[0].keyed, role: gravest.role,
        indices: own.map(\.index))
    }
  }
}

/// The value; `nil` where it is not finite and so has no place on an axis.
private func finite(_ value: Double?) -> Double? { value.flatMap { $0.isFinite ? $0 : nil } }
