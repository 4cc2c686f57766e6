/// A publication of official statistics.
///
/// Source: table `publication` of the export.
public struct StatisticalPublication: Equatable, Sendable {
  public let id: String
  public let title: String
  public let publisher: String
  /// The day of publication; `nil` where it is not known.
  public let publishedOn: Day?
  /// What is counted, and how.
  public let basis: String
  public let address: String
  public let licence: String

  public init(
    id: String, title: String, publisher: String, publishedOn: Day?, basis: String,
    address: String, licence: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.publishedOn = publishedOn
    self.basis = basis
    self.address = address
    self.licence = licence
  }
}

/// One figure of a publication, exactly as published.
///
/// Source: table `published_figure` of the export.
public struct PublishedFigure: Equatable, Sendable {
  /// What names one figure in all publications.
  public struct Key: Hashable, Sendable {
    public let publication: String
    public let period: PublishedPeriod
    /// Whose figure it is, as the publication names it.
    public let body: String
    /// What the figure counts.
    public let item: String

    public init(publication: String, period: PublishedPeriod, body: String, item: String) {
      self.publication = publication
      self.period = period
      self.body = body
      self.item = item
    }
  }

  public let key: Key
  /// The force that the body is; `nil` where it is none.
  public let forceID: String?
  /// `nil` where the publication leaves the figure empty.
  public let value: PublishedValue?
  /// What the publication says of the figure.
  public let note: String?

  public init(key: Key, forceID: String?, value: PublishedValue?, note: String?) {
    self.key = key
    self.forceID = forceID
    self.value = value
    self.note = note
  }
}
