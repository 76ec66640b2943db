package negotiation.conflict;

import java.util.Objects;

/// A model that cannot be analysed; the message says what is wrong with it and what to do.
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConflictException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
