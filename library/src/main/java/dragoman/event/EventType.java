package dragoman.event;

import java.util.Optional;

/// The sixteen event types of PLOVER 2.0 with their quad class and intensity.
///
/// The intensity runs from -10 (conflict) to +10 (cooperation), after Goldstein (1992); the values
/// are those of the PLOVER manual but for ACCUSE, which it prints as 3 beside modes of -2 and -3.5
/// and which is taken as -3, and SANCTION, whose quad class it gives both as 3 and as 4 and which
/// is taken as material conflict.
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION, 2.5),
  CONSULT(Quad.VERBAL_COOPERATION, 2.5),
  SUPPORT(Quad.VERBAL_COOPERATION, 5),
  CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
  COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
  AID(Quad.MATERIAL_COOPERATION, 10),
  RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
  REQUEST(Quad.VERBAL_CONFLICT, 0),
  ACCUSE(Quad.VERBAL_CONFLICT, -3),
  REJECT(Quad.VERBAL_CONFLICT, -2),
  THREATEN(Quad.VERBAL_CONFLICT, -3.5),
  PROTEST(Quad.MATERIAL_CONFLICT, -5),
  SANCTION(Quad.MATERIAL_CONFLICT, -6),
  MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
  COERCE(Quad.MATERIAL_CONFLICT, -7),
  ASSAULT(Quad.MATERIAL_CONFLICT, -9);

  private final Quad quad;
  private final double intensity;

  EventType(Quad quad, double intensity) {
    this.quad = quad;
    this.intensity = intensity;
  }

  /// The single type by which PLOVER 2.0 codes an event of this type and a status, for those who
  /// need its coding rather than Dragoman's pair of the two: cooperation still to come is AGREE, a
  /// concession still to come CONCEDE, an assault still to come THREATEN, a cancelled meeting
  /// REJECT; what did not happen or only may is not coded.
  public Optional<EventType> told(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING -> Optional.of(this);
      case DENIED -> Optional.empty();
      case CANCELLED -> this == CONSULT ? Optional.of(REJECT) : Optional.empty();
      case POSSIBLE ->
          switch (this) {
            case REQUEST -> Optional.of(this);
            default -> Optional.empty();
          };
      case PLANNED, EXPECTED, CONDITIONAL ->
          switch (this) {
            case CONSULT, SUPPORT, COOPERATE, AID -> Optional.of(AGREE);
            case RETREAT -> Optional.of(CONCEDE);
            case ASSAULT -> Optional.of(THREATEN);
            default -> status == Status.CONDITIONAL ? Optional.empty() : Optional.of(this);
          };
    };
  }

  /// Whether PLOVER 2.0 codes it only where somebody is acted on.
  boolean needsRecipient() {
    return this == COOPERATE || this == AID || this == SANCTION;
  }

  public Quad quad() {
    return quad;
  }

  /// From -10 to +10.
  public double intensity() {
    return intensity;
  }
}
